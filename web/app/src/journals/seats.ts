import { createContext, useContext, useMemo } from 'react';
import { useIntl } from 'react-intl';
import type { SeatCard, Topic } from '../contracts';
import { useText } from '../i18n';
import { useItems } from '../live';
import { isCare, mayWrite } from '../roles';

/** The people of a group, and those whose words are still there. */
export class Seats {
  readonly #byPerson: ReadonlyMap<string, SeatCard>;
  /** Who is in the group now. */
  readonly here: readonly SeatCard[];

  constructor(cards: readonly SeatCard[]) {
    this.#byPerson = new Map(cards.map((card) => [card.person, card]));
    this.here = cards.filter((card) => !card.isGone).toSorted((one, other) => one.name.localeCompare(other.name));
  }

  of(person: string): SeatCard | undefined {
    return this.#byPerson.get(person);
  }

  /** Who cares for the group. */
  get care(): readonly SeatCard[] {
    return this.here.filter(({ role }) => isCare(role));
  }

  /** Who takes part without caring for it. */
  get members(): readonly SeatCard[] {
    return this.here.filter(({ role }) => mayWrite(role) && !isCare(role));
  }
}

const SeatsContext = createContext(new Seats([]));

/** Gives the parts below it the people of the group. */
export const SeatsProvider = SeatsContext.Provider;

export const useSeats = (): Seats => useContext(SeatsContext);

/** The people of a group, as they are now. */
export function useSeatsOf(group: Topic): Seats {
  const cards = useItems(group, 'seatCard');
  return useMemo(() => new Seats(cards), [cards]);
}

/** A name inside a sentence: it keeps its own direction. */
const apart = (name: string) => `\u2068${name}\u2069`;

export interface Names {
  /** The name of a person here. */
  readonly one: (person: string) => string;
  /** "You, Maya and Jon". */
  readonly list: (people: readonly string[], me?: string) => string;
}

/** How people are named in sentences. */
export function useNames(): Names {
  const intl = useIntl();
  const text = useText();
  const seats = useSeats();
  return useMemo(() => {
    const one = (person: string) => {
      const name = seats.of(person)?.name;
      return name === undefined ? text('journal.somebody') : apart(name);
    };
    const list = (people: readonly string[], me?: string) => {
      const others = people.filter((person) => person !== me).map(one);
      return intl.formatList(others.length < people.length ? [text('journal.you'), ...others] : others);
    };
    return { one, list };
  }, [intl, seats, text]);
}

import { useMemo } from 'react';
import type { EditorState } from 'prosemirror-state';
import { useText } from '../i18n';
import { useNames, useSeats } from '../journals/seats';
import { authorClass, type AuthorLook } from './author-marks';
import type { CaretLook } from './carets';
import { isEmptyPart, type PartAt } from './parts-of';
import type { PartLook } from './section-view';
import { syncedOf } from './syncing';
import type { Rights } from './use-rights';

export interface Looks {
  readonly label: (owner: string | null) => string;
  readonly part: (part: PartAt) => PartLook;
  readonly caret: (person: string) => CaretLook;
  /** Everybody whose words are in a text, in the order in which they first stand there. */
  readonly authors: (state: EditorState) => ReadonlyMap<string, AuthorLook>;
}

/** How people and their parts are shown. */
export function useLooks({ me, mayWriteIn }: Pick<Rights, 'me' | 'mayWriteIn'>): Looks {
  const text = useText();
  const names = useNames();
  const seats = useSeats();
  return useMemo(() => {
    const label = (owner: string | null) => {
      if (owner === null) return text('page.write.part.all');
      return owner === me ? text('page.write.part.mine') : text('page.write.part.of', { name: names.one(owner) });
    };
    const isShut = !mayWriteIn(null);
    return {
      label,
      part: (part) => ({
        label: label(part.by),
        hint: mayWriteIn(part.by) ? null : text(isShut ? 'page.write.hint.shut' : 'page.write.hint.theirs'),
        colour: part.by === null ? undefined : seats.of(part.by)?.colour,
        isMine: part.by === me,
        choose: mayWriteIn(part.by) || isShut || isEmptyPart(part) ? null : text('page.write.choose'),
        placeholder: text(`page.write.placeholder.${part.by === null ? 'all' : part.by === me ? 'mine' : 'theirs'}`),
      }),
      caret: (person) => ({ name: seats.of(person)?.name ?? '', colour: seats.of(person)?.colour }),
      authors: (state) => {
        const people = [...new Set(syncedOf(state).runs.map(({ by }) => by))].filter((by) => by !== '');
        return new Map(people.map((by, i) => [by, { name: by === me ? text('journal.you') : names.one(by), className: authorClass(seats.of(by)?.colour, i) }]));
      },
    };
  }, [text, names, seats, me, mayWriteIn]);
}

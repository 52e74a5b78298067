import type { Topic } from '../contracts.ts';
import type { Connection } from './connection.ts';
import { Listeners } from './listeners.ts';
import type { Patience } from './patience.ts';
import type { Topics } from './topics.ts';

const nobody: readonly string[] = [];

/** Who types where: what others say of themselves, and what is said of this person. */
export class Typing {
  readonly changed = new Listeners();

  readonly #connection: Connection;
  readonly #topics: Topics;
  readonly #patience: Patience;
  readonly #others = new Map<string, Map<string, ReturnType<typeof setTimeout>>>();
  readonly #names = new Map<string, readonly string[]>();
  readonly #own = new Map<string, { said: number; idle: ReturnType<typeof setTimeout> }>();

  constructor(connection: Connection, topics: Topics, patience: Patience) {
    this.#connection = connection;
    this.#topics = topics;
    this.#patience = patience;
    topics.signals.add(({ topic, kind, by, about }) => {
      if (by === undefined || by === topics.find(topic)?.summary.me) return;
      if (kind === 'typing') this.#begun(place(topic, about), by);
      else if (kind === 'stopped') this.#over(place(topic, about), by);
    });
  }

  /** Who is typing there, longest first; the same array until it changes. */
  who(topic: Topic, about: string | null): readonly string[] {
    return this.#names.get(place(topic, about)) ?? nobody;
  }

  /** This person types: said now and then, and not at all by those who are quiet. */
  typed(topic: Topic, about: string | null): void {
    if (this.#topics.isQuiet) return;
    const here = place(topic, about);
    const own = this.#own.get(here);
    clearTimeout(own?.idle);
    const idle = setTimeout(() => this.stopped(topic, about), this.#patience.idle);
    const now = Date.now();
    const isDue = !own || now - own.said >= this.#patience.typing;
    this.#own.set(here, { said: isDue ? now : own.said, idle });
    if (isDue) this.#say(topic, 'typing', about);
  }

  /** This person sent it, left, or has not typed for a while. */
  stopped(topic: Topic, about: string | null): void {
    const here = place(topic, about);
    const own = this.#own.get(here);
    if (!own) return;
    clearTimeout(own.idle);
    this.#own.delete(here);
    this.#say(topic, 'stopped', about);
  }

  close(): void {
    for (const { idle } of this.#own.values()) clearTimeout(idle);
    for (const people of this.#others.values()) for (const timer of people.values()) clearTimeout(timer);
    this.#own.clear();
    this.#others.clear();
    this.#names.clear();
  }

  #say(topic: Topic, kind: string, about: string | null): void {
    void this.#connection.call('Signal', topic, kind, about).catch(() => {});
  }

  #begun(where: string, by: string): void {
    const people = this.#others.get(where) ?? new Map<string, ReturnType<typeof setTimeout>>();
    this.#others.set(where, people);
    const isNew = !people.has(by);
    clearTimeout(people.get(by));
    // a lost `stopped` must not leave somebody typing for ever
    people.set(by, setTimeout(() => this.#over(where, by), this.#patience.typing + this.#patience.idle));
    if (isNew) this.#rename(where, people);
  }

  #over(where: string, by: string): void {
    const people = this.#others.get(where);
    clearTimeout(people?.get(by));
    if (people?.delete(by)) this.#rename(where, people);
  }

  #rename(where: string, people: Map<string, unknown>): void {
    if (people.size > 0) this.#names.set(where, [...people.keys()]);
    else this.#names.delete(where);
    this.changed.tell();
  }
}

const place = (topic: Topic, about: string | null | undefined) => `${topic}\n${about ?? ''}`;

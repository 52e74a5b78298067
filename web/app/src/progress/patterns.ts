import { type Day, plusDays } from '../challenges/days';
import { type Done, isDone, mondayOf } from './weeks';

/** How much of one kind of task gets done: a clue for choosing, never a rank of people (R4.6). */
export interface KindPattern {
  readonly kind: string;
  readonly done: number;
  readonly of: number;
}

/** By kind of task, in the order of the alphabet: no kind is better than another, and no person is in it. */
export function patternsByKind(entries: readonly Done[]): readonly KindPattern[] {
  const kinds = new Map<string, KindPattern>();
  for (const one of entries) {
    const { kind, credit } = one;
    if (credit === null) continue;
    const known = kinds.get(kind) ?? { kind, done: 0, of: 0 };
    kinds.set(kind, { kind, done: known.done + (isDone(one) ? 1 : 0), of: known.of + 1 });
  }
  return [...kinds.values()].toSorted((one, other) => one.kind.localeCompare(other.kind));
}

/** The same reason in three weeks running: another kind of task may fit, not another person (R4.5). */
export function recurringReason(entries: readonly Done[], today: Day): string | undefined {
  const last = mondayOf(today);
  // a week that has just begun need not have it yet
  return [last, plusDays(last, -7)].flatMap((newest) => threeFrom(entries, newest) ?? [])[0];
}

function threeFrom(entries: readonly Done[], newest: Day): string | undefined {
  const [first, ...others] = [0, 1, 2].map(
    (back) => new Set(entries.filter(({ on }) => mondayOf(on) === plusDays(newest, -7 * back)).flatMap(({ reasons }) => reasons)),
  );
  // nobody is asked about what they would rather not say
  return [...(first ?? [])].find((reason) => reason !== 'notSay' && others.every((week) => week.has(reason)));
}

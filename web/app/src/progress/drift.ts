import type { GroupAct } from '../contracts';
import { type Day, daysBetween, plusDays } from '../challenges/days';
import { type Done, isTry, mondayOf } from './weeks';

/** An early sign that somebody may be drifting away (M2): it asks for a kind word, and says nothing about the person. */
export type Drift = 'quiet' | 'noCheckIn' | 'lessThanBefore';

export interface Seen {
  readonly entries: readonly Done[];
  /** Days of check-ins, if there are any in this group. */
  readonly checkIns: readonly Day[];
  /** Since when they are in the group. */
  readonly since: Day;
  readonly isPaused: boolean;
}

/** So many days without a sign, with something given. */
const quietDays = 10;

/**
 * What is worth a kind word today, at most one. Who pauses, is new, or was given nothing shows no sign. It is worked out in
 * the facilitator's browser and kept nowhere.
 */
export function driftOf({ entries, checkIns, since, isPaused }: Seen, today: Day): Drift | undefined {
  if (isPaused || daysBetween(since, today) < quietDays) return undefined;
  const given = entries.some(({ on, did }) => on > plusDays(today, -14) && did !== 'withdrawn' && did !== 'paused');
  const signs = [...entries.filter(isTry).map(({ on }) => on), ...checkIns].toSorted();
  const last = signs.at(-1) ?? since;
  if (given && daysBetween(last, today) >= quietDays) return 'quiet';
  if (wasRegular(checkIns, today)) return 'noCheckIn';
  return triedIn(entries, today, 2) >= 4 && triedIn(entries, today, 0) + triedIn(entries, today, 1) <= 1 && given ? 'lessThanBefore' : undefined;
}

/** When somebody who cares for the group last wrote a kind word to whom, as far as the group's log is here. */
export const lastWords = (acts: readonly Pick<GroupAct, 'act' | 'person' | 'at'>[]): ReadonlyMap<string, string> =>
  new Map(acts.filter(({ act, person }) => act === 'reached-out' && person !== null).toSorted((one, other) => one.at.localeCompare(other.at)).map(({ person, at }) => [person ?? '', at]));

/** Somebody checked in in each of three weeks, and in the last full one no more. */
function wasRegular(checkIns: readonly Day[], today: Day): boolean {
  const has = (back: number) => checkIns.some((on) => mondayOf(on) === plusDays(mondayOf(today), -7 * back));
  return !has(0) && !has(1) && has(2) && has(3) && has(4);
}

const triedIn = (entries: readonly Done[], today: Day, weeksBack: number): number =>
  entries.filter((one) => isTry(one) && mondayOf(one.on) === plusDays(mondayOf(today), -7 * weeksBack)).length;

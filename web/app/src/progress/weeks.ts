import type { WorkState } from '../contracts';
import { type Day, noted, plusDays } from '../challenges/days';

/** Where a piece of homework was on a day (R3.5). */
export type Did = WorkState;

/** A day's homework of one person, as pages of progress need it. */
export interface Done {
  /** The assignment. */
  readonly task: string;
  /** What kind of task: an area of the library. */
  readonly kind: string;
  readonly on: Day;
  readonly did: Did;
  /** What it counts, as the server says (R3.5); null is left out of every rate and never a zero. */
  readonly credit: number | null;
  /** How far and how well, 0 to 100 (R3.3), where it was rated. */
  readonly index: number | null;
  /** What got in the way, where the person lets it be known. */
  readonly reasons: readonly string[];
}

/** A person's week, from its Monday on. */
export interface WeekOfWork {
  readonly monday: Day;
  readonly entries: readonly Done[];
}

/** A total of a measure. */
export interface ScorePoint {
  readonly at: string;
  readonly value: number;
}

/** Whether something was tried: every try counts (R7.2). */
export const isTry = ({ credit }: Pick<Done, 'credit'>): boolean => (credit ?? 0) > 0;

/** Done in one's own way counts as done. */
export const isDone = ({ credit }: Pick<Done, 'credit'>): boolean => credit === 1;

/** The Monday of the week that a day is in. */
export const mondayOf = (day: Day): Day => plusDays(day, -((noted(day).getUTCDay() + 6) % 7));

/** Days as weeks, oldest first; weeks without anything are there, too, so that charts have their gaps. */
export function weeksOfWork(entries: readonly Done[], until?: Day): readonly WeekOfWork[] {
  const mondays = entries.map(({ on }) => mondayOf(on)).toSorted();
  const [first] = mondays;
  if (first === undefined) return [];
  const last = [mondays.at(-1) ?? first, until === undefined ? first : mondayOf(until)].toSorted().at(-1) ?? first;
  const weeks: WeekOfWork[] = [];
  for (let monday = first; monday <= last; monday = plusDays(monday, 7)) {
    weeks.push({ monday, entries: entries.filter(({ on }) => mondayOf(on) === monday) });
  }
  return weeks;
}

/** The mean index of a week; null where nothing was rated. */
export function indexOf({ entries }: WeekOfWork): number | null {
  const rated = entries.flatMap(({ index }) => index ?? []);
  return rated.length === 0 ? null : rated.reduce((sum, index) => sum + index, 0) / rated.length;
}

/** The days on which something was tried. Those on which nothing was are nowhere counted (R7.3). */
export const daysPractised = (entries: readonly Done[]): readonly Day[] =>
  [...new Set(entries.filter(isTry).map(({ on }) => on))].toSorted();

/** How a week looks in the grid: the most that was done of anything, or its rest. */
export type WeekMark = 'none' | 'part' | 'own' | 'done' | 'paused';

export function markOf({ entries }: WeekOfWork): WeekMark {
  const counted = entries.filter(({ credit }) => credit !== null);
  if (counted.length === 0) return entries.some(({ did }) => did === 'paused') ? 'paused' : 'none';
  if (counted.every(isDone)) return counted.some(({ did }) => did === 'done') ? 'done' : 'own';
  return counted.some(isTry) ? 'part' : 'none';
}

/** How much of what was given is done, and what got in the way. */
export function tallyOf({ entries }: WeekOfWork): { readonly done: number; readonly part: number; readonly of: number; readonly reasons: readonly string[] } {
  const counted = entries.filter(({ credit }) => credit !== null);
  return {
    done: counted.filter(isDone).length,
    part: counted.filter((one) => isTry(one) && !isDone(one)).length,
    of: counted.length,
    reasons: [...new Set(entries.flatMap(({ reasons }) => reasons))],
  };
}

import { plusDays } from '../challenges/days';
import type { Pairs } from './statistics';
import { indexOf, mondayOf, type ScorePoint, type WeekOfWork } from './weeks';

/** Whether less of a measure is better. */
export type Better = 'lower' | 'higher';

/** The last total of each week, by its Monday. */
export function weeklyScores(points: readonly ScorePoint[]): ReadonlyMap<string, number> {
  const scores = new Map<string, number>();
  for (const { at, value } of points.toSorted((one, other) => one.at.localeCompare(other.at))) scores.set(mondayOf(at.slice(0, 10)), value);
  return scores;
}

/**
 * A week's homework and how the score changed: from that week to the next (`after: 1`, R9.1), or from the one before to that
 * week (`after: 0`). More is better in both rows. Weeks without an index or without both scores are left out.
 */
export function weeklyPairs(weeks: readonly WeekOfWork[], points: readonly ScorePoint[], after: 0 | 1, better: Better): Pairs {
  const scores = weeklyScores(points);
  const pairs = weeks.flatMap((week) => {
    const index = indexOf(week);
    const before = scores.get(after === 1 ? week.monday : plusDays(week.monday, -7));
    const then = scores.get(after === 1 ? plusDays(week.monday, 7) : week.monday);
    if (index === null || before === undefined || then === undefined) return [];
    return [{ index, gain: better === 'lower' ? before - then : then - before }];
  });
  return { x: pairs.map(({ index }) => index), y: pairs.map(({ gain }) => gain) };
}

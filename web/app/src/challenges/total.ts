import type { Milestone, Reached } from '../contracts';

/** How far the bar goes: to the next milestone, and to the last once all are reached. */
export function aimOf(total: number, milestones: readonly Milestone[]): number {
  const next = milestones.find((one) => one.total > total);
  return next?.total ?? Math.max(total, milestones.at(-1)?.total ?? total, 1);
}

/** Milestones that were not reached when they were looked at last. */
export function newlyReached(before: readonly Reached[], now: readonly Reached[], milestones: readonly Milestone[]): readonly Milestone[] {
  const known = new Set(before.map(({ total }) => total));
  const fresh = new Set(now.filter(({ total }) => !known.has(total)).map(({ total }) => total));
  return milestones.filter(({ total }) => fresh.has(total));
}

import type { Milestone, Reached } from '../contracts';

/** How far the bar goes: to the last milestone, and on with the total after that. So it only rises. */
export const aimOf = (total: number, milestones: readonly Milestone[]): number => Math.max(total, ...milestones.map((one) => one.total), 1);

/** Milestones that were not reached when they were looked at last. */
export function newlyReached(before: readonly Reached[], now: readonly Reached[], milestones: readonly Milestone[]): readonly Milestone[] {
  const known = new Set(before.map(({ total }) => total));
  const fresh = new Set(now.filter(({ total }) => !known.has(total)).map(({ total }) => total));
  return milestones.filter(({ total }) => fresh.has(total));
}

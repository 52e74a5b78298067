import type { ChartPoint } from '../charts/line-chart';
import type { GoalCard, GroupGoalCard } from '../contracts';

/** So many steps, or milestones where it has no steps, were done by when: from none on the day it was set. */
export function climbOf({ at, plan, done, reached }: Pick<GoalCard, 'at' | 'plan' | 'done' | 'reached'>): readonly ChartPoint[] {
  const marks = (plan.steps.length > 0 ? done : reached).toSorted((one, other) => one.at.localeCompare(other.at));
  return [{ at, value: 0 }, ...marks.map((mark, place) => ({ at: mark.at, value: place + 1 }))];
}

/** What was reached by when: milestones that were passed at one moment count as the highest of them. */
export function groupClimbOf({ at, reached }: Pick<GroupGoalCard, 'at' | 'reached'>): readonly ChartPoint[] {
  const highest = new Map<string, number>();
  for (const one of reached) highest.set(one.at, Math.max(highest.get(one.at) ?? 0, one.total));
  const passed = [...highest].map(([when, value]) => ({ at: when, value }));
  return [{ at, value: 0 }, ...passed.toSorted((one, other) => one.at.localeCompare(other.at))];
}

import type { GoalCard, GoalState, GroupGoalCard } from '../contracts';

/** How far a goal is, by its steps, or by its milestones where it has no steps. */
export interface Progress {
  readonly done: number;
  readonly of: number;
}

export function progressOf({ plan, done, reached }: Pick<GoalCard, 'plan' | 'done' | 'reached'>): Progress {
  return plan.steps.length > 0 ? { done: done.length, of: plan.steps.length } : { done: reached.length, of: plan.milestones.length };
}

export const groupProgressOf = ({ total, plan }: Pick<GroupGoalCard, 'total' | 'plan'>): Progress => ({ done: Math.min(total, plan.aim), of: plan.aim });

export const isUnderWay = (state: GoalState): boolean => state === 'active' || state === 'paused';

/** So many stones show how far it is; each is whole, begun or to come. */
export function stonesOf({ done, of }: Progress, count: number): readonly ('whole' | 'begun' | 'open')[] {
  return Array.from({ length: count }, (_, place) => {
    const filled = of === 0 ? 0 : (done / of) * count - place;
    return filled >= 1 ? 'whole' : filled > 0 ? 'begun' : 'open';
  });
}

/** Stones for a progress: one for each step where there are few. */
export const stoneCount = ({ of }: Progress): number => (of > 0 && of <= 12 ? of : 10);

/** Goals to look at again by now. */
export const isForReview = ({ plan, state }: Pick<GoalCard, 'plan' | 'state'>, today: string): boolean =>
  state === 'active' && plan.reviewOn !== null && plan.reviewOn <= today;

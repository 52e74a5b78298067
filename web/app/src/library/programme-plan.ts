import type { ProgrammePlan, ProgrammeStep, Release, ReleaseRule } from '../contracts';
import { freeKey } from './form-steps';
import { movedIn } from './list-tools';
import type { Entry } from './shapes';

export const blankPlan: ProgrammePlan = { title: '', about: null, steps: [] };

const atOnce: Release = { rule: 'atOnce', days: null, condition: null };

/** What a rule begins with. */
export function releaseOf(rule: ReleaseRule, before: readonly ProgrammeStep[]): Release {
  const days = rule === 'daysAfterPrevious' || rule === 'daysAfterStart' ? 7 : null;
  const last = before.at(-1);
  if (rule !== 'onCondition') return { rule, days, condition: null };
  return { rule, days, condition: { step: last?.id ?? '', test: 'done', field: null, number: null } };
}

/** The rules that a step can have: the first has nothing before it. */
export const rulesAt = (place: number): readonly ReleaseRule[] =>
  place === 0 ? ['atOnce', 'daysAfterStart', 'byHand'] : ['atOnce', 'afterPrevious', 'daysAfterPrevious', 'daysAfterStart', 'onCondition', 'byHand'];

/** Steps whose rule does not fit their place any more are given at once. */
const settled = (steps: readonly ProgrammeStep[]): readonly ProgrammeStep[] =>
  steps.map((step, place) => {
    const { rule, condition } = step.release;
    const isSound = rulesAt(place).includes(rule) && (condition === null || steps.slice(0, place).some(({ id }) => id === condition.step));
    return isSound ? step : { ...step, release: atOnce };
  });

export function withStep(plan: ProgrammePlan, { id, version }: Entry): ProgrammePlan {
  const step: ProgrammeStep = {
    id: freeKey(plan.steps.map((one) => ({ key: one.id })), 's'),
    template: { template: id, version },
    size: 'standard',
    release: plan.steps.length === 0 ? atOnce : releaseOf('afterPrevious', plan.steps),
  };
  return { ...plan, steps: [...plan.steps, step] };
}

export const withoutStep = (plan: ProgrammePlan, at: number): ProgrammePlan => ({ ...plan, steps: settled(plan.steps.toSpliced(at, 1)) });

export const stepMoved = (plan: ProgrammePlan, from: number, to: number): ProgrammePlan => ({ ...plan, steps: settled(movedIn(plan.steps, from, to)) });

export const stepChanged = (plan: ProgrammePlan, at: number, part: Partial<ProgrammeStep>): ProgrammePlan => ({
  ...plan,
  steps: plan.steps.map((step, place) => (place === at ? { ...step, ...part } : step)),
});

/** What is still to be done, as the words of `library.programme.problem.*`. */
export function planProblem({ title, about, steps }: ProgrammePlan): 'title' | 'about' | 'steps' | 'days' | 'condition' | undefined {
  if (title.trim() === '' || title.length > 80) return 'title';
  if ((about?.length ?? 0) > 1000) return 'about';
  if (steps.length === 0 || steps.length > 40) return 'steps';
  for (const { release: { rule, days, condition } } of steps) {
    if ((rule === 'daysAfterPrevious' || rule === 'daysAfterStart') && !(days !== null && Number.isInteger(days) && days >= 1 && days <= 365)) return 'days';
    if (condition !== null && condition.test !== 'done' && (condition.field === null || condition.number === null)) return 'condition';
  }
  return undefined;
}

import { expect, test } from 'vitest';
import { blankContent } from './blank';
import { blankPlan, planProblem, releaseOf, stepChanged, stepMoved, withoutStep, withStep } from './programme-plan';
import type { Entry } from './shapes';

const entry = (id: string): Entry => ({ id, version: 3, keywords: [], told: blankContent, content: blankContent, isOwn: true, from: null, isOn: true, isAway: false, by: null, at: null });
const three = [entry('a'), entry('b'), entry('c')].reduce(withStep, { ...blankPlan, title: 'Weeks' });

test('steps come one after the other, each in the version that is newest then', () => {
  expect(three.steps.map(({ release }) => release.rule)).toEqual(['atOnce', 'afterPrevious', 'afterPrevious']);
  expect(three.steps[0]?.template).toEqual({ template: 'a', version: 3 });
  expect(new Set(three.steps.map(({ id }) => id)).size).toBe(3);
  expect(planProblem(three)).toBeUndefined();
});

test('what comes first waits for nothing', () => expect(stepMoved(three, 1, 0).steps[0]?.release.rule).toBe('atOnce'));

test('a condition falls away with the step that it names', () => {
  const plan = stepChanged(three, 2, { release: { ...releaseOf('onCondition', three.steps.slice(0, 2)) } });
  expect(plan.steps[2]?.release.condition?.step).toBe(three.steps[1]?.id);
  expect(withoutStep(plan, 1).steps[1]?.release.rule).toBe('atOnce');
});

test('it is said what is still to be done', () => {
  expect(planProblem(blankPlan)).toBe('title');
  expect(planProblem({ ...blankPlan, title: 'Weeks' })).toBe('steps');
  expect(planProblem(stepChanged(three, 1, { release: { rule: 'daysAfterPrevious', days: null, condition: null } }))).toBe('days');
  expect(planProblem(stepChanged(three, 1, { release: { rule: 'onCondition', days: null, condition: { step: three.steps[0]!.id, test: 'answerAtLeast', field: null, number: 3 } } }))).toBe('condition');
});

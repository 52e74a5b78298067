import { expect, it } from 'vitest';
import { climbOf, groupClimbOf } from './climb';

const step = (id: string) => ({ id, words: id, on: null });
const plan = { what: 'Speak once', measure: null, why: null, steps: [step('a'), step('b'), step('c')], milestones: [], reviewOn: null, timeZone: null };

it('climbs by one with each step, in the order of time', () => {
  const done = [{ what: 'b', at: '2026-03-09T10:00:00Z' }, { what: 'a', at: '2026-03-05T10:00:00Z' }];
  expect(climbOf({ at: '2026-03-01T10:00:00Z', plan, done, reached: [] })).toEqual([
    { at: '2026-03-01T10:00:00Z', value: 0 }, { at: '2026-03-05T10:00:00Z', value: 1 }, { at: '2026-03-09T10:00:00Z', value: 2 },
  ]);
});

it('climbs by milestones where a goal has no steps', () => {
  const reached = [{ what: 'm', at: '2026-03-09T10:00:00Z' }];
  expect(climbOf({ at: '2026-03-01T10:00:00Z', plan: { ...plan, steps: [] }, done: [], reached })).toHaveLength(2);
});

it('takes the highest of what a group passed at once', () => {
  const reached = [{ total: 10, at: '2026-03-05T10:00:00Z' }, { total: 25, at: '2026-03-05T10:00:00Z' }, { total: 50, at: '2026-03-09T10:00:00Z' }];
  expect(groupClimbOf({ at: '2026-03-01T10:00:00Z', reached }).map(({ value }) => value)).toEqual([0, 25, 50]);
});

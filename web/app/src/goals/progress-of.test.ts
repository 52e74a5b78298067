import { ownZone } from '../groups/zones';
import { describe, expect, it } from 'vitest';
import { fieldsOf, noGoal, planOf } from './plan-fields';
import { isForReview, isUnderWay, progressOf, stoneCount, stonesOf } from './progress-of';

const plan = {
  what: 'Speak once',
  measure: null,
  why: null,
  steps: [{ id: 'a', words: 'Say hello', on: null }, { id: 'b', words: 'Tell one thing', on: '2026-03-09' }],
  milestones: [{ id: 'm', words: 'The first word' }],
  reviewOn: '2026-04-02',
  timeZone: ownZone(),
};

describe('how far a goal is', () => {
  const mark = (what: string) => ({ what, at: '2026-03-02T10:00:00Z' });

  it('goes by its steps, or else its milestones', () => {
    expect(progressOf({ plan, done: [mark('a')], reached: [mark('m')] })).toEqual({ done: 1, of: 2 });
    expect(progressOf({ plan: { ...plan, steps: [] }, done: [], reached: [mark('m')] })).toEqual({ done: 1, of: 1 });
  });

  it('is told in stones', () => {
    expect(stonesOf({ done: 25, of: 100 }, 10)).toEqual(['whole', 'whole', 'begun', ...Array.from({ length: 7 }, () => 'open')]);
    expect(stonesOf({ done: 0, of: 0 }, 2)).toEqual(['open', 'open']);
    expect(stonesOf({ done: 3, of: 3 }, 3)).toEqual(['whole', 'whole', 'whole']);
    expect([stoneCount({ done: 0, of: 5 }), stoneCount({ done: 0, of: 100 }), stoneCount({ done: 0, of: 0 })]).toEqual([5, 10, 10]);
  });

  it('is looked at again on its day, while somebody is on their way', () => {
    expect(isForReview({ plan, state: 'active' }, '2026-04-02')).toBe(true);
    expect(isForReview({ plan, state: 'active' }, '2026-04-01')).toBe(false);
    expect(isForReview({ plan, state: 'paused' }, '2026-04-02')).toBe(false);
    expect([isUnderWay('active'), isUnderWay('paused'), isUnderWay('letGo')]).toEqual([true, true, false]);
  });
});

describe('the fields of a goal', () => {
  it('come back as they were', () => expect(planOf(fieldsOf(plan, 'care'))).toEqual(plan));

  it('leave out what has no words', () => {
    const fields = { ...noGoal('2026-03-30'), what: ' Speak ', steps: [{ id: 'a', words: ' ', on: '' }, { id: 'b', words: 'One', on: 'no day' }] };
    expect(planOf(fields)).toEqual({ what: 'Speak', measure: null, why: null, steps: [{ id: 'b', words: 'One', on: null }], milestones: [], reviewOn: '2026-03-30', timeZone: ownZone() });
  });
});

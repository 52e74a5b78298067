import { describe, expect, it } from 'vitest';
import { latestOf, levelKey, levelsProblem, mayRate, signed, tScore } from './gas';

// measures.json, gas.test_vectors: weight and level of each goal, and T
const vectors = [
  [[[1, 0]], 50],
  [[[1, 1]], 60],
  [[[1, -2]], 30],
  [[[1, 1], [1, 1], [1, 1]], 63.6931],
  [[[1, -2], [1, -2], [1, -2]], 22.6139],
  [[[3, 1], [2, 0], [1, -1]], 54.4065],
  [[[1, 2], [1, 2], [1, 2], [1, 2], [1, 2]], 80.1511],
  [[[1, 0], [1, 1], [1, -1]], 50],
] as const;

const rated = (goals: readonly (readonly [number, number])[]) => goals.map(([weight, level]) => ({ weight, level }));

describe('goal attainment', () => {
  it.each(vectors)('%j is %s', (goals, expected) => expect(tScore(rated(goals))).toBeCloseTo(expected, 4));

  it('has no score where nothing is rated', () => expect(tScore([])).toBeUndefined());

  it('does not depend on the order of goals', () => {
    expect(tScore(rated([[1, -1], [3, 1], [2, 0]]))).toBeCloseTo(54.4065, 4);
    expect(tScore(rated([[4, 0], [2, 0], [1, 0]]))).toBe(50);
  });

  it('takes the latest rating of each side', () => {
    const rating = (level: number, isByCare: boolean) => ({ by: 'x', isByCare, at: '2026-03-02T10:00:00Z', level, words: null });
    const { member, care } = latestOf([rating(-1, false), rating(0, true), rating(1, false)]);
    expect([member?.level, care?.level]).toEqual([1, 0]);
    expect(latestOf([])).toEqual({ member: undefined, care: undefined });
  });

  it('is rated by whom it was agreed', () => {
    const scale = { levels: [], weight: 1, start: -2 };
    expect([mayRate({ ...scale, raters: 'member' }, true), mayRate({ ...scale, raters: 'member' }, false)]).toEqual([true, false]);
    expect([mayRate({ ...scale, raters: 'facilitator' }, true), mayRate({ ...scale, raters: 'both' }, true)]).toEqual([false, true]);
  });

  it('has five levels that differ', () => {
    expect(levelsProblem(['a', 'b', 'c', 'd', ' '])).toBe('missing');
    expect(levelsProblem(['a', 'b', 'B ', 'd', 'e'])).toBe('alike');
    expect(levelsProblem(['a', 'b', 'c', 'd', 'e'])).toBeUndefined();
    expect([signed(-2), signed(0), signed(1), levelKey(-2), levelKey(2)]).toEqual(['\u22122', '0', '+1', 'muchLess', 'muchMore']);
  });
});

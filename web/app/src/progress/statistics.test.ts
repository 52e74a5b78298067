import { describe, expect, it } from 'vitest';
import { bootstrapInterval, fisherInterval, pearson, ranksOf, rankLink, spearman, withinPeople } from './statistics';

// rules_constants.json, correlation.fisher_ci_table (R9.3)
const table = [
  [0.26, 10, -0.44, 0.76],
  [0.26, 20, -0.21, 0.63],
  [0.26, 30, -0.11, 0.57],
  [0.26, 50, -0.02, 0.5],
  [0.26, 100, 0.07, 0.43],
  [0.26, 250, 0.14, 0.37],
  [0.5, 10, -0.19, 0.86],
  [0.5, 20, 0.07, 0.77],
  [0.5, 50, 0.26, 0.68],
] as const;

const rounded = (value: number) => Math.round(value * 100) / 100 + 0;

describe('how sure a correlation is (R9.3)', () => {
  it.each(table)('r = %s of %s pairs lies from %s to %s', (r, n, lo, hi) => {
    const interval = fisherInterval(r, n);
    expect([rounded(interval.lo), rounded(interval.hi)]).toEqual([lo, hi]);
  });

  it('says nothing of three pairs, and stays within -1 and 1', () => {
    expect(fisherInterval(0.9, 3)).toEqual({ lo: -1, hi: 1 });
    const { lo, hi } = fisherInterval(1, 20);
    expect(lo).toBeGreaterThan(0.99);
    expect(hi).toBeLessThanOrEqual(1);
  });
});

describe("Spearman's rho", () => {
  it('gives those that are equal the middle of their ranks', () => {
    expect(ranksOf([10, 20, 20, 30])).toEqual([1, 2.5, 2.5, 4]);
    expect(ranksOf([5, 5, 5])).toEqual([2, 2, 2]);
    expect(ranksOf([])).toEqual([]);
  });

  it('is what textbooks say', () => {
    // IQ and hours of television: rho = -29/165
    const x = [106, 100, 86, 101, 99, 103, 97, 113, 112, 110];
    const y = [7, 27, 2, 50, 28, 29, 20, 12, 6, 17];
    expect(spearman({ x, y })).toBeCloseTo(-29 / 165, 10);
  });

  it('takes ties by Pearson of the ranks, not by the short formula', () => {
    expect(spearman({ x: [1, 2, 3, 4, 5], y: [5, 6, 7, 8, 7] })).toBeCloseTo(0.820_782_7, 6);
    expect(spearman({ x: [1, 2, 2, 3], y: [1, 3, 2, 4] })).toBeCloseTo(0.948_683_3, 6);
  });

  it('sees only the order', () => {
    const x = [1, 2, 3, 4, 5, 6];
    expect(spearman({ x, y: x.map((value) => value ** 3) })).toBe(1);
    expect(spearman({ x, y: x.map((value) => -Math.exp(value)) })).toBe(-1);
  });

  it('is nothing where nothing changes', () => {
    expect(spearman({ x: [1, 2, 3], y: [4, 4, 4] })).toBeUndefined();
    expect(pearson({ x: [1], y: [1] })).toBeUndefined();
    expect(rankLink({ x: [1, 1, 1], y: [1, 2, 3] })).toBeUndefined();
  });

  it('is less sure where numbers are tied, and the same each time', () => {
    const x = [0, 0, 50, 50, 100, 100, 0, 50, 100, 50, 0, 0, 100, 100, 50, 0, 50, 100, 50, 0];
    const y = [1, 0, 1, 2, 2, 3, 0, 1, 1, 2, 1, 0, 3, 2, 2, 1, 1, 2, 0, 1];
    const link = rankLink({ x, y });
    expect(link).toEqual(rankLink({ x, y }));
    const plain = fisherInterval(link?.r ?? 0, x.length);
    expect(link?.interval.lo).toBeLessThanOrEqual(plain.lo);
    expect(link?.interval.hi).toBeGreaterThanOrEqual(plain.hi);
    const drawn = bootstrapInterval({ x, y });
    expect(drawn.lo).toBeLessThan(link?.r ?? 0);
    expect(drawn.hi).toBeGreaterThan(link?.r ?? 0);
  });
});

describe('within people (R9.5)', () => {
  it('never compares people with each other', () => {
    // who does more feels worse, but each person feels better with more of it
    const people = [0, 1, 2, 3, 4].map((person) => ({
      x: [0, 1, 2].map((step) => 10 * person + step),
      y: [0, 1, 2].map((step) => -10 * person + step),
    }));
    expect(pearson({ x: people.flatMap(({ x }) => x), y: people.flatMap(({ y }) => y) })).toBeLessThan(-0.9);
    expect(withinPeople(people)?.r).toBeCloseTo(1, 10);
    expect(withinPeople(people)).toMatchObject({ n: 15, members: 5 });
  });

  it('pays a pair for each person', () => {
    const person = { x: [1, 2, 3, 4], y: [1, 3, 2, 4] };
    const many = withinPeople([person, person, person, person, person]);
    expect(many?.interval).toEqual(fisherInterval(many?.r ?? 0, 16));
    expect(withinPeople([{ x: [1], y: [2] }])).toBeUndefined();
  });
});

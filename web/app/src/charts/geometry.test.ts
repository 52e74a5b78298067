import { describe, expect, it } from 'vitest';
import { knownOf, piecesOf, spanOf, stepsOf, ticksOf } from './geometry';

const series = (...points: readonly (readonly [string, number | null])[]) => ({ id: 'a', label: 'A', points: points.map(([at, value]) => ({ at, value })) });

describe('a line', () => {
  it('ends where a reading is missing, and is never drawn to zero', () => {
    const pieces = piecesOf(series(['2026-03-01', 4], ['2026-03-02', null], ['2026-03-03', 6], ['2026-03-04', 5]));
    expect(pieces.map((piece) => piece.map(({ value }) => value))).toEqual([[4], [6, 5]]);
  });

  it('ends where days lie between', () => {
    const pieces = piecesOf(series(['2026-03-01', 4], ['2026-03-02', 5], ['2026-03-05', 6]), 2);
    expect(pieces.map((piece) => piece.length)).toEqual([2, 1]);
    expect(piecesOf(series(['2026-03-01', 4], ['2026-03-03', 5]), 2)).toHaveLength(1);
  });

  it('goes by time whatever the order', () => {
    expect(knownOf(series(['2026-03-05', 2], ['2026-03-01', 1])).map(({ value }) => value)).toEqual([1, 2]);
    expect(piecesOf(series(['2026-03-05', 2], ['2026-03-01', 1])).map((piece) => piece.map(({ value }) => value))).toEqual([[1, 2]]);
  });
});

it('a single day has room around it', () => {
  const [first, last] = spanOf([series(['2026-03-01', 4])]);
  expect(last - first).toBe(2 * 24 * 3_600_000);
});

it('an axis names its ends', () => {
  const ticks = ticksOf(spanOf([series(['2026-03-01', 4], ['2026-03-31', 4])]), 5);
  expect(ticks.map((at) => new Date(at).toISOString().slice(0, 10))).toEqual(['2026-03-01', '2026-03-09', '2026-03-16', '2026-03-24', '2026-03-31']);
  expect(stepsOf(0, 27, 5)).toEqual([0, 5, 10, 15, 20, 25]);
});

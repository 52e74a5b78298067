import { expect, it } from 'vitest';
import type { MoodCheckIn } from '../contracts';
import { areLow, daily, dayAfter } from './days';

const said = (on: string, mood: number, energy: number | null = null): MoodCheckIn => ({ kind: 'moodCheckIn', id: `${on}${mood}`, ord: 1, at: `${on}T10:00:00Z`, on, mood, energy, note: null });

it('a day without a check-in is a gap, never a zero', () => {
  const points = daily([said('2026-03-01', 4), said('2026-03-03', 6), said('2026-03-03', 7)], ({ mood }) => mood);
  expect(points).toEqual([{ at: '2026-03-01', value: 4 }, { at: '2026-03-02', value: null }, { at: '2026-03-03', value: 7 }]);
  expect(daily([said('2026-03-01', 4)], ({ energy }) => energy)).toEqual([{ at: '2026-03-01', value: null }]);
});

it('days follow each other through months and changes of the clocks', () => {
  expect([dayAfter('2026-02-28'), dayAfter('2026-03-28'), dayAfter('2026-03-01', -1)]).toEqual(['2026-03-01', '2026-03-29', '2026-02-28']);
});

it('three days in a row are low, two with a gap are not', () => {
  expect(areLow([said('2026-03-01', 1), said('2026-03-02', 0), said('2026-03-03', 1)], '2026-03-03')).toBe(true);
  expect(areLow([said('2026-03-01', 1), said('2026-03-03', 1)], '2026-03-03')).toBe(false);
  expect(areLow([said('2026-03-01', 1), said('2026-03-02', 2), said('2026-03-03', 1)], '2026-03-03')).toBe(false);
});

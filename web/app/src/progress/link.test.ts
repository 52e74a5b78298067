import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { groupLinkOf, linkOf } from './link';
import { weeklyPairs, weeklyScores } from './pairs';
import { type Did, type WeekOfWork } from './weeks';

const row = (n: number, of: (place: number) => number) => Array.from({ length: n }, (_, place) => of(place));

describe('what may be said (R9.2, R9.4)', () => {
  it('says nothing of fewer than 4 weeks, and gives no number for fewer than 20', () => {
    expect(linkOf({ x: row(3, (at) => at), y: row(3, (at) => at) })).toEqual({ kind: 'nothing', n: 3 });
    for (const n of [4, 19]) expect(linkOf({ x: row(n, (at) => at), y: row(n, (at) => at) })).toEqual({ kind: 'tooFew', n });
  });

  it('calls it unclear whenever the interval has 0 in it', () => {
    const zigzag = linkOf({ x: row(24, (at) => at), y: row(24, (at) => (at * 7) % 24) });
    expect(zigzag.kind).toBe('unclear');
  });

  it('says which way a pattern goes, and when it is steadier', () => {
    expect(linkOf({ x: row(20, (at) => at), y: row(20, (at) => at + (at % 3)) })).toMatchObject({ kind: 'pattern', goesWith: 'better', isSteadier: false });
    expect(linkOf({ x: row(50, (at) => at), y: row(50, (at) => -at) })).toMatchObject({ kind: 'pattern', goesWith: 'worse', isSteadier: true });
  });

  it('says nothing where nothing changes', () => {
    expect(linkOf({ x: row(30, () => 50), y: row(30, (at) => at) })).toEqual({ kind: 'tooFew', n: 30 });
  });

  it('takes five members for a group, each with themselves', () => {
    const person = { x: [1, 2, 3, 4, 5], y: [1, 2, 3, 4, 6] };
    expect(groupLinkOf([person, person, person, person])).toMatchObject({ kind: 'nothing' });
    expect(groupLinkOf([person, person, person, person, { x: [1], y: [1] }])).toMatchObject({ kind: 'nothing' });
    expect(groupLinkOf([person, person, person, person, person])).toMatchObject({ kind: 'pattern', n: 25, goesWith: 'better' });
  });

  it('never uses words that claim a cause (R9.6)', () => {
    for (const language of ['en']) {
      const words = readFileSync(`src/progress/locales/${language}.json`, 'utf8');
      expect(words).not.toMatch(/\bcaused?\b|because of|proves|\bworks\b/i);
      expect(words).not.toMatch(/\bfail(ed|ure)?\b|missed|overdue|non-?compliant|streak/i);
    }
  });
});

const week = (monday: string, index: number | null, did: Did = 'done'): WeekOfWork => ({
  monday,
  entries: [{ task: 'a', kind: 'breathing', on: monday, did, credit: 1, index, reasons: [] }],
});

describe('a week and the score (R9.1)', () => {
  const weeks = [week('2026-03-02', 40), week('2026-03-09', null), week('2026-03-16', 80), week('2026-03-23', 60)];
  const points = [
    { at: '2026-03-03T10:00:00Z', value: 14 },
    { at: '2026-03-06T10:00:00Z', value: 16 }, // the last of the week counts
    { at: '2026-03-12T10:00:00Z', value: 12 },
    { at: '2026-03-19T10:00:00Z', value: 12 },
    { at: '2026-03-29T10:00:00Z', value: 9 },
  ];

  it('takes the last total of each week', () => {
    expect([...weeklyScores(points.toReversed())]).toEqual([['2026-03-02', 16], ['2026-03-09', 12], ['2026-03-16', 12], ['2026-03-23', 9]]);
  });

  it('pairs a week with the change to the next one, and leaves out what is not known', () => {
    expect(weeklyPairs(weeks, points, 1, 'lower')).toEqual({ x: [40, 80], y: [4, 3] });
    expect(weeklyPairs(weeks, points, 1, 'higher')).toEqual({ x: [40, 80], y: [-4, -3] });
  });

  it('pairs a week with its own change as the second view', () => {
    expect(weeklyPairs(weeks, points, 0, 'lower')).toEqual({ x: [80, 60], y: [0, 3] });
  });
});

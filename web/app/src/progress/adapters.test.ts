import { expect, it } from 'vitest';
import { entriesByPerson, ownEntries, scoresOf } from './adapters';

it('takes facilitators’ weeks by person', () => {
  const note = { state: 'part', index: 60, reasons: ['time'] } as const;
  const people = entriesByPerson([
    { person: 'maya', monday: '2026-03-02', entries: [{ assignment: 'a', on: '2026-03-03', area: 'values', credit: 0.5, note }] },
    { person: 'maya', monday: '2026-03-09', entries: [{ assignment: 'a', on: '2026-03-10', area: 'values', credit: 0.5, note }] },
    { person: 'jon', monday: '2026-03-02', entries: [] },
  ]);
  expect(people.get('maya')).toEqual(['2026-03-03', '2026-03-10'].map((on) => ({ task: 'a', kind: 'values', on, did: 'part', credit: 0.5, index: 60, reasons: ['time'] })));
  expect(people.get('jon')).toEqual([]);
});

it('takes one’s own days in the order of days, each with the kind of its task', () => {
  const day = (on: string) => ({ on, state: 'done' as const, credit: 1, index: null, reasons: [] });
  const entries = ownEntries([{ id: 'a', card: { content: { area: 'values' } } }], [{ task: 'a', days: [day('2026-03-09')] }, { task: 'gone', days: [day('2026-03-02')] }]);
  expect(entries.map(({ on, kind }) => [on, kind])).toEqual([['2026-03-02', 'other'], ['2026-03-09', 'values']]);
});

it('knows of which measures more is better', () => {
  const series = (measure: string) => ({
    kind: 'measureSeries' as const, id: `series:${measure}`, ord: 0, measure, sinceFirst: null, sinceLast: null, isOffTrack: false,
    points: [{ form: 'f', at: '2026-03-02T10:00:00Z', total: 9, language: 'en', scoring: '1' }],
  });
  expect(scoresOf([series('phq9'), series('who5')])).toEqual([
    { measure: 'phq9', better: 'lower', points: [{ at: '2026-03-02T10:00:00Z', value: 9 }] },
    { measure: 'who5', better: 'higher', points: [{ at: '2026-03-02T10:00:00Z', value: 9 }] },
  ]);
});

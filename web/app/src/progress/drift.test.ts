import { describe, expect, it } from 'vitest';
import { plusDays } from '../challenges/days';
import { driftOf, lastWords } from './drift';
import type { Did, Done } from './weeks';

const today = '2026-03-18'; // a Wednesday
const ago = (days: number) => plusDays(today, -days);
const did = (days: number, state: Did): Done => ({ task: 'a', kind: 'breathing', on: ago(days), did: state, credit: state === 'done' ? 1 : state === 'part' ? 0.5 : null, index: null, reasons: [] });
const seen = { entries: [] as readonly Done[], checkIns: [] as readonly string[], since: ago(40), isPaused: false };

describe('a sign that a word might be welcome (M2)', () => {
  it('is ten days without one, with something given', () => {
    expect(driftOf({ ...seen, entries: [did(12, 'done'), did(4, 'notYet')] }, today)).toBe('quiet');
    expect(driftOf({ ...seen, entries: [did(12, 'done'), did(4, 'part')] }, today)).toBeUndefined();
    expect(driftOf({ ...seen, entries: [did(12, 'done'), did(4, 'notYet')], checkIns: [ago(5)] }, today)).toBeUndefined();
  });

  it('is no check-in after three weeks of them', () => {
    expect(driftOf({ ...seen, entries: [did(2, 'done')], checkIns: [ago(28), ago(21), ago(14)] }, today)).toBe('noCheckIn');
    expect(driftOf({ ...seen, entries: [did(2, 'done')], checkIns: [ago(28), ago(21), ago(14), ago(7)] }, today)).toBeUndefined();
  });

  it('is never shown of who pauses, is new, or was given nothing', () => {
    expect(driftOf({ ...seen, entries: [did(12, 'done'), did(4, 'notYet')], isPaused: true }, today)).toBeUndefined();
    expect(driftOf({ ...seen, entries: [did(9, 'notYet')], since: ago(9) }, today)).toBeUndefined();
    expect(driftOf(seen, today)).toBeUndefined();
  });
});

it('knows when each was last written to', () => {
  const acts = [
    { act: 'reached-out', person: 'jon', at: '2026-03-10T10:00:00Z' },
    { act: 'reached-out', person: 'jon', at: '2026-03-12T10:00:00Z' },
    { act: 'approved', person: 'maya', at: '2026-03-13T10:00:00Z' },
  ];
  expect([...lastWords(acts)]).toEqual([['jon', '2026-03-12T10:00:00Z']]);
});

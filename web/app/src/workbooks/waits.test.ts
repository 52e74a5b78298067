import { describe, expect, it } from 'vitest';
import type { TaskDays, WorkbookTask } from '../contracts';
import { dueNow, isJustOver, waitsOf } from './waits';

const now = new Date('2026-03-03T12:00:00Z');
const daily = { rhythm: 'daily', startsOn: '2026-03-02', dueOn: null, weekdays: [], timeZone: 'Europe/London', bend: 0 } as const;
const task = (part: Partial<WorkbookTask> = {}) =>
  ({ id: 'one', schedule: daily, dueOn: null, isWithdrawn: false, isDeclined: false, pausedSince: null, looksFirst: false, state: 'seen', ...part }) as WorkbookTask;
const did = (on: string, credit: number | null) => ({ task: 'one', days: [{ on, credit }] }) as unknown as TaskDays;

describe('what waits of homework', () => {
  it('is, for a member, what is asked today and not done yet', () => {
    expect(dueNow([task()], [], now)).toHaveLength(1);
    expect(dueNow([task()], [did('2026-03-03', 0.5)], now)).toHaveLength(1);
    expect(dueNow([task()], [did('2026-03-03', 1)], now)).toEqual([]);
    expect(dueNow([task()], [did('2026-03-02', 1)], now)).toHaveLength(1);
  });

  it('asks for nothing that rests, was declined, or made somebody feel worse (R4.4)', () => {
    for (const part of [{ pausedSince: '2026-03-01T00:00:00Z' }, { isDeclined: true }, { looksFirst: true }, { dueOn: '2026-03-02' }])
      expect(dueNow([task(part)], [], now), JSON.stringify(part)).toEqual([]);
  });

  it('is nothing in the two hours after a session (R8.6)', () => {
    expect(['10:00', '10:01', '12:00', '12:01'].map((end) => isJustOver([`2026-03-03T${end}:00Z`], now))).toEqual([false, true, true, false]);
  });

  it('is, for facilitators, each thing that somebody waits for', () => {
    const note = { looksFirst: true, waiting: ['2026-03-02', '2026-03-03'], plan: 'written', asksUntil: null } as const;
    expect(waitsOf([{ held: ['2026-03-01'], note }, { held: [], note: { looksFirst: false, waiting: [], plan: 'agreed', asksUntil: '2026-03-09' } }])).toBe(6);
  });
});

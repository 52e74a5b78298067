import { describe, expect, it } from 'vitest';
import { driftOf } from './drift';
import { patternsByKind, recurringReason } from './patterns';
import { daysPractised, type Did, type Done, indexOf, markOf, mondayOf, tallyOf, weeksOfWork } from './weeks';

const counts: Partial<Record<Did, number>> = { notYet: 0, started: 0.25, part: 0.5, different: 1, done: 1 };
const done = (on: string, did: Did, some: Partial<Done> = {}): Done => ({ task: 'a', kind: 'breathing', on, did, credit: counts[did] ?? null, index: null, reasons: [], ...some });

describe('weeks', () => {
  it('begin on Mondays, and those without anything are there', () => {
    expect(mondayOf('2026-03-01')).toBe('2026-02-23');
    expect(mondayOf('2026-03-02')).toBe('2026-03-02');
    const weeks = weeksOfWork([done('2026-03-04', 'done'), done('2026-03-18', 'part')], '2026-03-30');
    expect(weeks.map(({ monday, entries }) => [monday, entries.length])).toEqual([
      ['2026-03-02', 1], ['2026-03-09', 0], ['2026-03-16', 1], ['2026-03-23', 0], ['2026-03-30', 0],
    ]);
    expect(weeksOfWork([])).toEqual([]);
  });

  it('have the mean of what was rated, and nothing where nothing was', () => {
    expect(indexOf({ monday: '2026-03-02', entries: [done('2026-03-02', 'done', { index: 100 }), done('2026-03-03', 'part', { index: 50 }), done('2026-03-04', 'notYet')] })).toBe(75);
    expect(indexOf({ monday: '2026-03-02', entries: [done('2026-03-02', 'notYet')] })).toBeNull();
  });

  it('are marked by what was done, and rest is no gap', () => {
    const mark = (...dids: Did[]) => markOf({ monday: '2026-03-02', entries: dids.map((did) => done('2026-03-02', did)) });
    expect(mark()).toBe('none');
    expect(mark('assigned', 'seen')).toBe('none');
    expect(mark('done', 'different')).toBe('done');
    expect(mark('different')).toBe('own'); // counts as done (R3.5)
    expect(mark('done', 'notYet')).toBe('part');
    expect(mark('started')).toBe('part');
    expect(mark('notYet')).toBe('none');
    expect(mark('paused')).toBe('paused');
    expect(mark('paused', 'done')).toBe('done');
  });

  it('count what was done of what counts', () => {
    const entries = [done('2026-03-02', 'done'), done('2026-03-03', 'part', { reasons: ['time'] }), done('2026-03-04', 'notYet', { reasons: ['time', 'forgot'] }), done('2026-03-05', 'paused')];
    expect(tallyOf({ monday: '2026-03-02', entries })).toEqual({ done: 1, part: 1, of: 3, reasons: ['time', 'forgot'] });
  });

  it('count days practised once each, and nothing else (R7.3)', () => {
    expect(daysPractised([done('2026-03-04', 'done'), done('2026-03-02', 'started'), done('2026-03-04', 'part', { task: 'b' }), done('2026-03-05', 'notYet')])).toEqual(['2026-03-02', '2026-03-04']);
  });
});

describe('patterns', () => {
  it('are by kind of task (R4.6)', () => {
    const entries = [
      ...Array.from({ length: 7 }, (_, at) => done(`2026-03-0${at + 1}`, at < 6 ? 'done' : 'notYet')),
      ...Array.from({ length: 5 }, (_, at) => done(`2026-03-0${at + 1}`, at < 1 ? 'different' : 'notYet', { kind: 'writing' })),
      done('2026-03-08', 'paused', { kind: 'writing' }),
    ];
    expect(patternsByKind(entries)).toEqual([{ kind: 'breathing', done: 6, of: 7 }, { kind: 'writing', done: 1, of: 5 }]);
  });

  it('see the same reason in three weeks running (R4.5)', () => {
    const weeks = ['2026-03-03', '2026-03-10', '2026-03-17'].map((on) => done(on, 'notYet', { reasons: ['time', 'notSay'] }));
    expect(recurringReason(weeks, '2026-03-18')).toBe('time');
    expect(recurringReason(weeks, '2026-03-24')).toBe('time'); // the new week has just begun
    expect(recurringReason(weeks, '2026-04-01')).toBeUndefined();
    expect(recurringReason(weeks.slice(1), '2026-03-18')).toBeUndefined();
    expect(recurringReason(weeks.map((one) => ({ ...one, reasons: ['notSay'] })), '2026-03-18')).toBeUndefined();
  });
});

describe('an early sign of drifting away (M2)', () => {
  const seen = { checkIns: [], since: '2026-01-01', isPaused: false };
  const given = done('2026-03-25', 'assigned');

  it('is ten quiet days while something is given', () => {
    expect(driftOf({ ...seen, entries: [done('2026-03-16', 'done'), given] }, '2026-03-26')).toBe('quiet');
    expect(driftOf({ ...seen, entries: [done('2026-03-17', 'done'), given] }, '2026-03-26')).toBeUndefined();
    expect(driftOf({ ...seen, entries: [done('2026-03-01', 'done')] }, '2026-03-26')).toBeUndefined(); // nothing was given
  });

  it('is nothing for who pauses or has just come', () => {
    expect(driftOf({ ...seen, isPaused: true, entries: [given] }, '2026-03-26')).toBeUndefined();
    expect(driftOf({ ...seen, since: '2026-03-20', entries: [given] }, '2026-03-26')).toBeUndefined();
  });

  it('is a check-in that was usual', () => {
    const checkIns = ['2026-02-23', '2026-03-02', '2026-03-10', '2026-03-19'];
    expect(driftOf({ ...seen, checkIns: checkIns.slice(0, 3), entries: [] }, '2026-03-26')).toBe('noCheckIn');
    expect(driftOf({ ...seen, checkIns, entries: [] }, '2026-03-26')).toBeUndefined();
  });

  it('is much less than before', () => {
    const before = ['2026-03-09', '2026-03-10', '2026-03-11', '2026-03-12'].map((on) => done(on, 'done'));
    expect(driftOf({ ...seen, entries: [...before, done('2026-03-18', 'part'), given] }, '2026-03-26')).toBe('lessThanBefore');
  });
});

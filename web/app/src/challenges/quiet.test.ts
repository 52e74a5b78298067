import { describe, expect, it } from 'vitest';
import { quietDays, todayOf } from './quiet';

const plan = { startsOn: '2030-03-01', endsOn: '2030-03-28', timeZone: 'Europe/Berlin' };
const taker = { days: [], hasLeft: false, pausedSince: null, joinedAt: '2030-02-20T10:00:00Z' };
const did = (on: string) => ({ on, acts: 1, ownActs: 0, isRest: false });
const rested = (on: string) => ({ on, acts: 0, ownActs: 0, isRest: true });

describe('how it stands with somebody', () => {
  it('is a gentle question only from the fourth quiet day on', () => {
    const quiet = { ...taker, days: [did('2030-03-05')] };
    expect(todayOf(quiet, plan, '2030-03-08', 'running')).toEqual({ kind: 'nothing' });
    expect(todayOf(quiet, plan, '2030-03-09', 'running')).toEqual({ kind: 'quiet', days: 4 });
  });

  it('counts from joining and from the first day, too', () => {
    expect(quietDays(taker, plan, '2030-03-04')).toBe(3);
    expect(quietDays({ ...taker, joinedAt: '2030-03-09T23:30:00Z' }, plan, '2030-03-12')).toBe(2);
    expect(quietDays(taker, plan, '2030-02-25')).toBe(0);
  });

  it('takes a day of rest for a sign, and one to come for none', () => {
    expect(quietDays({ ...taker, days: [did('2030-03-02'), rested('2030-03-06')] }, plan, '2030-03-08')).toBe(2);
    expect(quietDays({ ...taker, days: [did('2030-03-02'), rested('2030-03-20')] }, plan, '2030-03-08')).toBe(6);
  });

  it('is never quiet while somebody pauses, rests, did something or has left', () => {
    const today = '2030-03-20';
    expect(todayOf({ ...taker, pausedSince: '2030-03-02T10:00:00Z' }, plan, today, 'running')).toEqual({ kind: 'paused' });
    expect(todayOf({ ...taker, hasLeft: true }, plan, today, 'running')).toEqual({ kind: 'left' });
    expect(todayOf({ ...taker, days: [rested(today)] }, plan, today, 'running')).toEqual({ kind: 'resting' });
    expect(todayOf({ ...taker, days: [did(today)] }, plan, today, 'running')).toEqual({ kind: 'done' });
  });

  it('is nothing to ask about before the challenge and after it', () => {
    expect(todayOf(taker, plan, '2030-03-20', 'debrief')).toEqual({ kind: 'joined' });
    expect(todayOf(taker, plan, '2030-02-25', 'planned')).toEqual({ kind: 'joined' });
  });

  it('does not grow after the last day', () => {
    expect(quietDays({ ...taker, days: [did('2030-03-27')] }, plan, '2030-04-20')).toBe(1);
  });
});

import { describe, expect, it } from 'vitest';
import { dayAt, daysBetween, daysOf, isDay, lengthOf, numberOf, plusDays, restable, taskOf, tellable, weeksOf } from './days';

const span = { startsOn: '2030-03-28', endsOn: '2030-04-03' };

describe('days', () => {
  it('are counted by the calendar, whatever clocks do', () => {
    expect(plusDays('2030-03-30', 2)).toBe('2030-04-01');
    expect(plusDays('2028-02-28', 1)).toBe('2028-02-29');
    expect(daysBetween('2030-03-28', '2030-04-03')).toBe(6);
    expect(lengthOf(span)).toBe(7);
  });

  it('begin and end where the challenge is', () => {
    const moment = new Date('2030-03-04T23:30:00Z');
    expect(dayAt(moment, 'Europe/Berlin')).toBe('2030-03-05');
    expect(dayAt(moment, 'America/New_York')).toBe('2030-03-04');
    expect(dayAt(moment, 'Nowhere/Land')).toBe('2030-03-04');
  });

  it('have numbers only within the challenge', () => {
    expect([numberOf(span, '2030-03-27'), numberOf(span, '2030-03-28'), numberOf(span, '2030-04-03'), numberOf(span, '2030-04-04')]).toEqual([undefined, 1, 7, undefined]);
  });

  it('are told of for today and the seven days before, within the challenge', () => {
    expect(tellable(span, '2030-03-30')).toEqual(['2030-03-30', '2030-03-29', '2030-03-28']);
    expect(tellable(span, '2030-04-09')).toEqual(['2030-04-03', '2030-04-02']);
    expect(tellable(span, '2030-04-11')).toEqual([]);
    expect(tellable({ startsOn: '2030-01-01', endsOn: '2030-12-31' }, '2030-03-20')).toHaveLength(8);
  });

  it('can be days of rest from yesterday on', () => {
    expect(restable(span, '2030-04-02')).toEqual(['2030-04-01', '2030-04-02', '2030-04-03']);
    expect(restable(span, '2030-03-28')[0]).toBe('2030-03-28');
  });

  it('have the task of their line, and none where it is empty', () => {
    const plan = { ...span, tasks: ['One', '', 'Three'] };
    expect(['2030-03-28', '2030-03-29', '2030-03-30', '2030-04-01', '2030-03-27'].map((day) => taskOf(plan, day))).toEqual(['One', undefined, 'Three', undefined, undefined]);
  });

  it('stand in weeks from Monday on', () => {
    const weeks = weeksOf(span);
    expect(weeks).toHaveLength(2);
    expect(weeks[0]).toEqual([undefined, undefined, undefined, '2030-03-28', '2030-03-29', '2030-03-30', '2030-03-31']);
    expect(weeks.flat().filter((day) => day !== undefined)).toEqual(daysOf(span));
  });

  it('are days of the calendar', () => {
    expect(['2030-03-04', '', '2030-3-4', '2030-13-01'].map(isDay)).toEqual([true, false, false, false]);
  });
});

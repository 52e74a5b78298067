import { describe, expect, it } from 'vitest';
import { filedUnder, hasDay, tellableDays, weekdayOf } from './schedule';

const plan = { rhythm: 'daily', startsOn: '2026-03-02', dueOn: null, weekdays: [] } as const;

describe('the days of homework', () => {
  it('are filed as they are where something is done each day', () => {
    expect(filedUnder(plan, '2026-03-05')).toBe('2026-03-05');
    expect(filedUnder(plan, '2026-03-01')).toBeUndefined();
    expect(filedUnder({ ...plan, dueOn: '2026-03-04' }, '2026-03-05')).toBeUndefined();
  });

  it('are filed under the first day of their week where it is once a week', () => {
    const weekly = { ...plan, rhythm: 'weekly' } as const;
    expect(filedUnder(weekly, '2026-03-08')).toBe('2026-03-02');
    expect(filedUnder(weekly, '2026-03-09')).toBe('2026-03-09');
    expect(tellableDays(weekly, '2026-03-17')).toEqual(['2026-03-16', '2026-03-09', '2026-03-02']);
  });

  it('are one where it is done once, before its first day and after its last', () => {
    const once = { ...plan, rhythm: 'once', dueOn: '2026-03-04' } as const;
    expect(filedUnder(once, '2026-02-20')).toBe('2026-03-02');
    expect(filedUnder(once, '2026-04-20')).toBe('2026-03-02');
  });

  it('are asked for on chosen weekdays, and can be told of on others', () => {
    const some = { ...plan, rhythm: 'days', weekdays: [1, 7] } as const;
    expect(weekdayOf('2026-03-08')).toBe(7);
    expect(hasDay(some, '2026-03-08')).toBe(true);
    expect(hasDay(some, '2026-03-03')).toBe(false);
    expect(filedUnder(some, '2026-03-03')).toBe('2026-03-03');
  });
});

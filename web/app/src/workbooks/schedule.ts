import { type Day, daysBetween, noted, plusDays } from '../challenges/days';
import type { WorkSchedule } from '../contracts';

type Plan = Pick<WorkSchedule, 'rhythm' | 'startsOn' | 'dueOn' | 'weekdays'>;

/** 1 for Monday to 7 for Sunday. */
export const weekdayOf = (day: Day): number => noted(day).getUTCDay() || 7;

/** Under which day something goes that is done on a day, as the server files it; nothing before the first or after the last. */
export function filedUnder({ rhythm, startsOn, dueOn }: Plan, day: Day): Day | undefined {
  if (rhythm === 'once') return startsOn;
  if (day < startsOn || (dueOn !== null && day > dueOn)) return undefined;
  return rhythm === 'weekly' ? plusDays(day, -(daysBetween(startsOn, day) % 7)) : day;
}

/** Whether the plan has it on that day: what is asked for, not what may be told. */
export function hasDay(schedule: Plan, day: Day): boolean {
  if (schedule.rhythm === 'once') return day >= schedule.startsOn;
  if (filedUnder(schedule, day) === undefined) return false;
  return schedule.rhythm !== 'days' || schedule.weekdays.includes(weekdayOf(day));
}

/** The days that can be told of now, the latest first; at most so many. */
export function tellableDays(schedule: Plan, today: Day, most = 14): readonly Day[] {
  const days: Day[] = [];
  for (let back = 0; back < 400 && days.length < most; back++) {
    const filed = filedUnder(schedule, plusDays(today, -back));
    if (filed !== undefined && !days.includes(filed)) days.push(filed);
    if (schedule.rhythm === 'once' || plusDays(today, -back) <= schedule.startsOn) break;
  }
  return days;
}

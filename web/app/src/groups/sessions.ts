import type { SessionCard } from '../contracts';
import { momentOf } from '../journals/review-hours';

const minute = 60_000;

/** The session that is on, and those to come, in order. */
export function comingAt(sessions: readonly SessionCard[], now: Date): readonly SessionCard[] {
  return sessions
    .filter(({ startsAt, minutes }) => new Date(startsAt).getTime() + minutes * minute > now.getTime())
    .toSorted((one, other) => one.startsAt.localeCompare(other.startsAt));
}

/** The moment of `2030-03-04` and `18:30` by the clocks of a zone; undefined while a field is empty. */
export function momentIn(date: string, time: string, timeZone: string): Date | undefined {
  const [year, month, day] = date.split('-').map(Number);
  const [hours, minutes] = time.split(':').map(Number);
  if (!year || !month || !day || hours === undefined || minutes === undefined || Number.isNaN(hours + minutes)) return undefined;
  return momentOf({ year, month, day, minutes: hours * 60 + minutes }, timeZone);
}

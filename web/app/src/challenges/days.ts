import { isKnownZone } from '../groups/zones';
import { wallTime } from '../journals/review-hours';

/** A day by the calendar: `2030-03-04`. */
export type Day = string;

/** From when to when something goes. */
export interface Span {
  readonly startsOn: Day;
  readonly endsOn: Day;
}

/** For how many days back an act may be told. */
export const daysBack = 7;

const dayLength = 86_400_000;
const shape = /^\d{4}-\d{2}-\d{2}$/;

/** The day's midnight as if it were one in UTC: days are counted and named by it. */
export const noted = (day: Day): Date => new Date(`${day}T00:00:00Z`);

export const isDay = (day: string): boolean => shape.test(day) && !Number.isNaN(noted(day).getTime());

export const plusDays = (day: Day, count: number): Day => new Date(noted(day).getTime() + count * dayLength).toISOString().slice(0, 10);

/** How many days later the other one is. */
export const daysBetween = (day: Day, other: Day): number => Math.round((noted(other).getTime() - noted(day).getTime()) / dayLength);

/** The day that calendars show in a zone. */
export function dayAt(moment: Date, timeZone: string): Day {
  const { year, month, day } = wallTime(moment, isKnownZone(timeZone) ? timeZone : 'UTC');
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

export const isWithin = ({ startsOn, endsOn }: Span, day: Day): boolean => day >= startsOn && day <= endsOn;

export const lengthOf = ({ startsOn, endsOn }: Span): number => daysBetween(startsOn, endsOn) + 1;

/** 1 for the first day; before it and after the last one there is no number. */
export const numberOf = (span: Span, day: Day): number | undefined => (isWithin(span, day) ? daysBetween(span.startsOn, day) + 1 : undefined);

/** Every day from the first to the last. */
export const daysOf = (span: Span): readonly Day[] => Array.from({ length: Math.max(lengthOf(span), 0) }, (_, place) => plusDays(span.startsOn, place));

/** The days for which an act may be told now, the latest first. */
export const tellable = (span: Span, today: Day): readonly Day[] =>
  Array.from({ length: daysBack + 1 }, (_, back) => plusDays(today, -back)).filter((day) => isWithin(span, day));

/** The days that can be made days of rest now: from yesterday on, two weeks ahead. */
export const restable = (span: Span, today: Day): readonly Day[] =>
  Array.from({ length: 15 }, (_, place) => plusDays(today, place - 1)).filter((day) => isWithin(span, day));

/** What is suggested for a day, if anything. */
export function taskOf(plan: Span & { readonly tasks: readonly string[] }, day: Day): string | undefined {
  const number = numberOf(plan, day);
  return number === undefined ? undefined : plan.tasks[number - 1] || undefined;
}

/** The weeks of a calendar, each from a Monday on; undefined for days outside. */
export function weeksOf(span: Span): readonly (readonly (Day | undefined)[])[] {
  const before = (noted(span.startsOn).getUTCDay() + 6) % 7;
  const cells = [...Array.from({ length: before }, () => undefined), ...daysOf(span)];
  return Array.from({ length: Math.ceil(cells.length / 7) }, (_, week) => Array.from({ length: 7 }, (_cell, day) => cells[week * 7 + day]));
}

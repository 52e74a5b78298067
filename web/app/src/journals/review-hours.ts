import type { ReviewHours } from '../contracts';

/** A moment as people in a time zone would say it. */
export interface WallTime {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  /** Since midnight. */
  readonly minutes: number;
}

const minute = 60_000;
const dayLength = 24 * 60;

const fields = new Map<string, Intl.DateTimeFormat>();

function formatFor(timeZone: string): Intl.DateTimeFormat {
  let format = fields.get(timeZone);
  if (format === undefined) {
    const parts = { year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric' } as const;
    format = new Intl.DateTimeFormat('en-US-u-ca-gregory-nu-latn', { ...parts, hourCycle: 'h23', timeZone });
    fields.set(timeZone, format);
  }
  return format;
}

export function wallTime(moment: Date, timeZone: string): WallTime {
  const found = Object.fromEntries(formatFor(timeZone).formatToParts(moment).map(({ type, value }) => [type, Number(value)]));
  const { year = 0, month = 1, day = 1, hour = 0, minute: minutes = 0 } = found;
  return { year, month, day, minutes: hour * 60 + minutes };
}

const asIfUtc = ({ year, month, day, minutes }: WallTime) => Date.UTC(year, month - 1, day, 0, minutes);

/** The moment at which clocks there show this. Where they jump over it, the first moment after the jump's length. */
export function momentOf(wall: WallTime, timeZone: string): Date {
  const wanted = asIfUtc(wall);
  const offsetAt = (at: number) => asIfUtc(wallTime(new Date(at), timeZone)) - Math.floor(at / minute) * minute;
  const first = wanted - offsetAt(wanted);
  const second = wanted - offsetAt(first);
  return new Date(offsetAt(second) === offsetAt(first) ? second : Math.max(first, second));
}

/** Minutes since midnight of `09:00` or `09:00:00`. */
export function minutesOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
}

/** The day `days` later, at a time. */
function later(wall: WallTime, days: number, minutes: number): WallTime {
  const date = new Date(asIfUtc({ ...wall, minutes: 0 }) + days * dayLength * minute);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate(), minutes };
}

/** Monday is 1, Sunday is 7. */
const weekdayOf = (wall: WallTime) => ((new Date(asIfUtc(wall)).getUTCDay() + 6) % 7) + 1;

/** How it stands with reviewing: now and until when, or not before when. */
export type Reviewing = { readonly isOpen: true; readonly until: Date } | { readonly isOpen: false; readonly from: Date } | undefined;

/** Whether somebody reviews now, by the group's hours and clock. Undefined where no hours are known. */
export function reviewing({ days, from, to }: ReviewHours, timeZone: string, now: Date): Reviewing {
  if (days.length === 0) return undefined;
  const wall = wallTime(now, timeZone);
  const [begins, ends] = [minutesOf(from), minutesOf(to)];
  for (let ahead = 0; ahead <= 7; ahead += 1) {
    const day = later(wall, ahead, begins);
    if (!days.includes(weekdayOf(day))) continue;
    const opens = momentOf(day, timeZone);
    const closes = momentOf({ ...day, minutes: ends }, timeZone);
    if (now < opens) return { isOpen: false, from: opens };
    if (now < closes) return { isOpen: true, until: closes };
  }
  return undefined;
}

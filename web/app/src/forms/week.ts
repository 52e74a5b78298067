/** Days are `2026-11-29`, as they stand in answers; they have no time zone. */

const pad = (number: number) => String(number).padStart(2, '0');

/** Today where the person is. */
export function today(now = new Date()): string {
  return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;
}

export function dayAfter(day: string, days: number): string {
  const at = new Date(`${day}T00:00:00Z`);
  at.setUTCDate(at.getUTCDate() + days);
  return at.toISOString().slice(0, 10);
}

/** The Monday of the day's week. */
export function mondayOf(day: string): string {
  const at = new Date(`${day}T00:00:00Z`);
  return dayAfter(day, -((at.getUTCDay() + 6) % 7));
}

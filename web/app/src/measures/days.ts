import type { MoodCheckIn } from '../contracts';
import type { ChartPoint } from '../charts/geometry';

/** The day here, as `2026-11-29`. */
export function today(at = new Date()): string {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
}

export function dayAfter(day: string, by = 1): string {
  const at = new Date(`${day}T12:00:00Z`);
  at.setUTCDate(at.getUTCDate() + by);
  return at.toISOString().slice(0, 10);
}

/** One point for each day from the first to the last: the latest of it, and nothing where nothing was said. */
export function daily(checkIns: readonly MoodCheckIn[], of: (checkIn: MoodCheckIn) => number | null): readonly ChartPoint[] {
  const byDay = new Map<string, number | null>();
  for (const checkIn of checkIns) byDay.set(checkIn.on, of(checkIn) ?? byDay.get(checkIn.on) ?? null);
  const days = [...byDay.keys()].toSorted();
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return [];
  const points: ChartPoint[] = [];
  for (let day = first; day <= last; day = dayAfter(day)) points.push({ at: day, value: byDay.get(day) ?? null });
  return points;
}

/** Whether the last three days, today among them, were as low as it gets. */
export function areLow(checkIns: readonly MoodCheckIn[], day: string): boolean {
  const moods = new Map(checkIns.map(({ on, mood }) => [on, mood]));
  return [0, -1, -2].every((by) => (moods.get(dayAfter(day, by)) ?? 10) <= 1);
}

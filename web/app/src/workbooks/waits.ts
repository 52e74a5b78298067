import { dayAt } from '../challenges/days';
import type { Copy, CopyNote, TaskDays, WorkbookTask } from '../contracts';
import { filedUnder, hasDay } from './schedule';
import { isOn, isOver, scheduleOf } from './tasks';

type Waiting = Pick<Copy, 'held'> & { readonly note: Pick<CopyNote, 'looksFirst' | 'waiting' | 'plan' | 'asksUntil'> };

/** How many things of members' homework wait for a facilitator: to look first, to look at, to read, to agree on, to answer. */
export const waitsOf = (copies: readonly Waiting[]): number => copies.reduce((sum, copy) => sum + waitsIn(copy), 0);

const waitsIn = ({ held, note: { looksFirst, waiting, plan, asksUntil } }: Waiting): number =>
  (looksFirst ? 1 : 0) + waiting.length + held.length + (plan === 'written' ? 1 : 0) + (asksUntil !== null ? 1 : 0);

const quiet = 2 * 3_600_000;

/** In the two hours after a session nothing is asked for (R8.6). */
export const isJustOver = (sessionEnds: readonly string[], now: Date): boolean =>
  sessionEnds.some((end) => now.getTime() >= Date.parse(end) && now.getTime() < Date.parse(end) + quiet);

/** What is asked of a member today and not done yet: neither at rest, nor off the list, nor where a clinician looks first. */
export function dueNow(tasks: readonly WorkbookTask[], days: readonly TaskDays[], now: Date): readonly WorkbookTask[] {
  return tasks.filter((task) => {
    const schedule = scheduleOf(task);
    const today = dayAt(now, schedule.timeZone);
    if (!isOn(task) || isOver(task, today) || task.pausedSince !== null || task.looksFirst || !hasDay(schedule, today)) return false;
    const filed = filedUnder(schedule, today);
    return days.find(({ task: of }) => of === task.id)?.days.find(({ on }) => on === filed)?.credit !== 1;
  });
}

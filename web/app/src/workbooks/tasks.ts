import type { Day } from '../challenges/days';
import type { WorkbookTask, WorkSchedule } from '../contracts';

/** On the list: not taken off it, not declined. */
export const isOn = (task: Pick<WorkbookTask, 'isWithdrawn' | 'isDeclined'>): boolean => !task.isWithdrawn && !task.isDeclined;

/** The task's schedule with its last day as it is by now. */
export const scheduleOf = (task: Pick<WorkbookTask, 'schedule' | 'dueOn'>): WorkSchedule =>
  task.schedule.rhythm === 'once' ? task.schedule : { ...task.schedule, dueOn: task.dueOn };

/** What is asked now comes first, what rests after it, what is off the list last. */
export function inOrder(tasks: readonly WorkbookTask[], today: Day): readonly WorkbookTask[] {
  const rank = (task: WorkbookTask) => (!isOn(task) ? 3 : task.pausedSince !== null ? 2 : isOver(task, today) ? 1 : 0);
  return tasks.toSorted((one, other) => rank(one) - rank(other) || (one.dueOn ?? '9').localeCompare(other.dueOn ?? '9') || other.ord - one.ord);
}

/** Nothing is asked any more: done where it is done once, or past its last day. Nothing is ever overdue. */
export const isOver = (task: WorkbookTask, today: Day): boolean =>
  task.schedule.rhythm === 'once' ? task.state === 'done' || task.state === 'different' : task.dueOn !== null && today > task.dueOn;

import { createContext, useContext } from 'react';
import { useSearchParams } from 'react-router';
import { type Day, dayAt } from '../challenges/days';
import type { TaskDay, WorkbookTask } from '../contracts';
import { ownZone } from '../groups/zones';
import { useNow } from '../journals/use-now';
import { filedUnder } from './schedule';
import { scheduleOf } from './tasks';

/** The task that is open, and the day that is looked at. */
export interface TaskInHand {
  readonly task: WorkbookTask;
  readonly days: readonly TaskDay[];
  /** Under which day what is written goes; nothing where no day of it has come yet. */
  readonly on: Day | undefined;
  readonly choose: (on: Day) => void;
}

const TaskContext = createContext<TaskInHand | null>(null);

export const TaskProvider = TaskContext.Provider;

export function useTask(): TaskInHand {
  const task = useContext(TaskContext);
  if (!task) throw new Error('there is no TaskPage above');
  return task;
}

/** Today where this person is. */
export const useToday = (): Day => dayAt(useNow(), ownZone());

/** The day that the address names, else today's, else the last one of the task. */
export function useTaskDay(task: WorkbookTask | undefined): readonly [Day | undefined, (on: Day) => void] {
  const [search, setSearch] = useSearchParams();
  const today = useToday();
  const asked = search.get('on');
  const schedule = task && scheduleOf(task);
  const usual = schedule && (filedUnder(schedule, today) ?? (schedule.dueOn !== null && today > schedule.dueOn ? filedUnder(schedule, schedule.dueOn) : undefined));
  return [asked ?? usual, (on) => setSearch({ on }, { replace: true })];
}

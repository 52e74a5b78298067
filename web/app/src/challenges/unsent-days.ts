import type { DayMark } from '../contracts';
import { pendingOf } from '../journals/timeline';
import type { Pending } from '../live';

/** The days of rest as they will be once what was sent has arrived. */
export function restsOf(days: readonly DayMark[], pending: readonly Pending[]): ReadonlySet<string> {
  const rests = new Set(days.filter(({ isRest }) => isRest).map(({ on }) => on));
  for (const { command, state } of pendingOf(pending, 'rest')) {
    if (state === 'refused') continue;
    if (command.isOn) rests.add(command.on);
    else rests.delete(command.on);
  }
  return rests;
}

/** The days on which a task was done, in the same way. */
export function ticksOf(task: { readonly id: string; readonly done: readonly string[] }, pending: readonly Pending[]): ReadonlySet<string> {
  const done = new Set(task.done);
  for (const { command, state } of pendingOf(pending, 'tickTask')) {
    if (state === 'refused' || command.task !== task.id) continue;
    if (command.isDone) done.add(command.on);
    else done.delete(command.on);
  }
  return done;
}

import type { DayNote, MeasureSeries, TaskDay, TaskDays, WeekEntry, WorkCard, WorkWeek } from '../contracts';
import type { Scores } from './sources';
import type { Done } from './weeks';

type Entry = Pick<WeekEntry, 'assignment' | 'on' | 'area' | 'credit'> & { readonly note: Pick<DayNote, 'state' | 'index' | 'reasons'> };

/** What is read of a person's week, of a task, and of its days. */
type Week = Pick<WorkWeek, 'person' | 'monday'> & { readonly entries: readonly Entry[] };
interface Task {
  readonly id: string;
  readonly card: { readonly content: Pick<WorkCard['content'], 'area'> };
}
type Days = Pick<TaskDays, 'task'> & { readonly days: readonly Omit<TaskDay, 'difficulty'>[] };

/** Measures of which more is better; of all others it is less. */
const higher = new Set(['who5', 'mood10', 'energy10', 'gas']);

/** A facilitator's weeks, by person. */
export function entriesByPerson(weeks: readonly Week[]): ReadonlyMap<string, readonly Done[]> {
  const people = new Map<string, Done[]>();
  for (const { person, entries } of weeks) {
    const known = people.get(person) ?? [];
    known.push(...entries.map(({ assignment, on, area, credit, note }) => ({ task: assignment, kind: area, on, did: note.state, credit, index: note.index, reasons: note.reasons })));
    people.set(person, known);
  }
  return people;
}

/** One's own days, of every task that is known. */
export function ownEntries(tasks: readonly Task[], days: readonly Days[]): readonly Done[] {
  const areas = new Map(tasks.map(({ id, card }) => [id, card.content.area]));
  return days
    .flatMap(({ task, days: of }) => of.map(({ on, state, credit, index, reasons }) => ({ task, kind: areas.get(task) ?? 'other', on, did: state, credit, index, reasons })))
    .toSorted((one, other) => one.on.localeCompare(other.on));
}

export const scoresOf = (series: readonly MeasureSeries[]): readonly Scores[] =>
  series.map(({ measure, points }) => ({
    measure,
    better: higher.has(measure) ? 'higher' : 'lower',
    points: points.map(({ at, total }) => ({ at, value: total })),
  }));

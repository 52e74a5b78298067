import { useMemo } from 'react';
import type { Topic } from '../contracts';
import { useGroup } from '../groups/group-context';
import { useSeats } from '../journals/seats';
import { useItems, useItemsOf, usePage, useSummariesOf, useTopic } from '../live';
import { measuresOf } from '../measures/use-record';
import { idOf, practiceOf } from '../paths';
import { isCare } from '../roles';
import { entriesByPerson, ownEntries, scoresOf } from './adapters';
import type { Done, ScorePoint } from './weeks';

/** Totals of one measure of one person. */
export interface Scores {
  readonly measure: string;
  readonly better: 'lower' | 'higher';
  readonly points: readonly ScorePoint[];
}

/** One person's homework and measures, as pages of progress need them. */
export interface Progress {
  readonly person: string;
  readonly entries: readonly Done[];
  readonly checkIns: readonly string[];
  readonly scores: readonly Scores[];
}

const assignmentsOf = (group: Topic): Topic => `assignments/${practiceOf(group)}/${idOf(group)}`;

/** One's own, from one's workbook and record. */
export function useOwnProgress(): Progress & { readonly isLoading: boolean } {
  const { group, me } = useGroup();
  const { status } = useTopic(assignmentsOf(group));
  const workbooks = useItemsOf([assignmentsOf(group)], 'workbookPlace').filter(({ item }) => item.person === me).map(({ item }) => item.workbook);
  const tasks = useItemsOf(workbooks, 'workbookTask');
  const days = useItemsOf(workbooks, 'taskDays');
  const records = useItems(measuresOf(group), 'recordPlace').filter(({ person }) => person === me).map(({ record }) => record);
  const series = useItemsOf(records, 'measureSeries');
  const checkIns = useItemsOf(records, 'moodCheckIn');
  const isLoading = [status, ...useSummariesOf(workbooks).map((one) => one.status)].includes('loading');
  return useMemo(
    () => ({
      isLoading,
      person: me,
      entries: ownEntries(tasks.map(({ item }) => item), days.map(({ item }) => item)),
      checkIns: checkIns.map(({ item }) => item.on),
      scores: scoresOf(series.map(({ item }) => item)),
    }),
    [isLoading, me, tasks, days, series, checkIns],
  );
}

/** Of everybody in the group, for those who care for it. */
export function useGroupProgress(): { readonly people: readonly Progress[]; readonly older: ReturnType<typeof usePage>; readonly isLoading: boolean } {
  const { group } = useGroup();
  const { status } = useTopic(assignmentsOf(group));
  const seats = useSeats();
  const weeks = useItemsOf([assignmentsOf(group)], 'workWeek');
  const older = usePage(assignmentsOf(group), 'weeks');
  const places = useItems(measuresOf(group), 'recordPlace');
  const records = places.map(({ record }) => record);
  const series = useItemsOf(records, 'measureSeries');
  const checkIns = useItemsOf(records, 'moodCheckIn');
  const people = useMemo(() => {
    const entries = entriesByPerson(weeks.map(({ item }) => item));
    const recordOf = new Map(places.map(({ person, record }) => [person, record]));
    // who cares for the group may keep a record, too; this page is about members, also who has not begun, and those whose words are still there
    const members = [...new Set([...seats.members.map(({ person }) => person), ...entries.keys(), ...recordOf.keys()])].filter((person) => !isCare(seats.of(person)?.role ?? 'member'));
    return members.map((person) => ({
      person,
      entries: entries.get(person) ?? [],
      checkIns: checkIns.filter(({ topic }) => topic === recordOf.get(person)).map(({ item }) => item.on),
      scores: scoresOf(series.filter(({ topic }) => topic === recordOf.get(person)).map(({ item }) => item)),
    }));
  }, [weeks, places, series, checkIns, seats]);
  return { people, older, isLoading: status === 'loading' };
}

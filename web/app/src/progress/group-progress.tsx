import { useMemo } from 'react';
import { dayAt } from '../challenges/days';
import { useGroup } from '../groups/group-context';
import { Section } from '../groups/section';
import { useText } from '../i18n';
import { useSeats } from '../journals/seats';
import { useNow } from '../journals/use-now';
import { Earlier } from '../parts/earlier';
import { EmptyState } from '../parts/empty-state';
import { Notice } from '../parts/notice';
import { Skeleton } from '../parts/skeleton';
import { checklist, isOffTrack } from './change';
import { DriftSigns } from './drift-signs';
import { KindPatterns } from './kind-patterns';
import { fewest, groupLinkOf } from './link';
import { LinkWords, measureName, useLinkWords } from './link-words';
import { weeklyPairs } from './pairs';
import { recurringReason } from './patterns';
import styles from './progress.module.css';
import { ReasonWords } from './reason-words';
import { type Progress, useGroupProgress } from './sources';
import { WeekGrid } from './week-grid';
import { weeksOfWork } from './weeks';

/** For those who care for the group: who did what by week, which kinds of task get done, and who might be glad of a word. */
export function GroupProgress() {
  const text = useText();
  const seats = useSeats();
  const { card } = useGroup();
  const today = dayAt(useNow(), card.timeZone);
  const { people: all, older, isLoading } = useGroupProgress();
  const people = useMemo(
    () => all.toSorted((one, other) => (seats.of(one.person)?.name ?? '').localeCompare(seats.of(other.person)?.name ?? '')),
    [all, seats],
  );
  if (isLoading) return <Skeleton lines={8} />;
  if (people.every(({ entries }) => entries.length === 0)) return <EmptyState>{text('progress.none.care')}</EmptyState>;
  return (
    <div className={styles.page}>
      <DriftSigns people={people} today={today} />
      <Section title={text('progress.grid')}>
        <p className="muted">{text('progress.grid.about')}</p>
        <WeekGrid people={people} today={today} />
        <Earlier of={older}>{text('progress.older')}</Earlier>
      </Section>
      <Section title={text('progress.kinds')}>
        <p className="muted">{text('progress.kinds.care')}</p>
        <KindPatterns entries={people.flatMap(({ entries }) => entries)} />
        {people.map((one) => (
          <OnePerson key={one.person} one={one} today={today} />
        ))}
      </Section>
      <GroupLink people={people} />
    </div>
  );
}

function OnePerson({ one, today }: { readonly one: Progress; readonly today: string }) {
  const text = useText();
  const seats = useSeats();
  const reason = recurringReason(one.entries, today);
  if (one.entries.length === 0) return null;
  return (
    <details className={styles.fold}>
      <summary>
        <bdi>{seats.of(one.person)?.name ?? text('journal.somebody')}</bdi>
        {reason !== undefined && <span className={styles.sign}>{text('progress.recurring.short')}</span>}
      </summary>
      <KindPatterns entries={one.entries} />
      {reason !== undefined && (
        <p>
          {text('progress.recurring')} <ReasonWords reasons={[reason]} />
        </p>
      )}
      {one.scores.filter(({ measure, points }) => isOffTrack(measure, points)).map(({ measure }) => (
        <Notice key={measure} title={text('progress.offTrack')}>
          {text('progress.offTrack.about', { measure: measureName(measure) })}
          <ul>
            {checklist.map((what) => (
              <li key={what}>{text(`progress.check.${what}`)}</li>
            ))}
          </ul>
        </Notice>
      ))}
      {one.scores.map((scores) => (
        <LinkWords key={scores.measure} isWhole entries={one.entries} scores={scores} />
      ))}
    </details>
  );
}

/** Within people alone, of five at least (R9.5). */
function GroupLink({ people }: { readonly people: readonly Progress[] }) {
  const text = useText();
  const words = useLinkWords();
  const measures = [...new Set(people.flatMap(({ scores }) => scores.map(({ measure }) => measure)))];
  if (measures.length === 0) return null;
  return (
    <Section title={text('progress.link')}>
      {measures.map((measure) => {
        const pairs = people.flatMap(({ entries, scores }) =>
          scores.filter((one) => one.measure === measure).map(({ points, better }) => weeklyPairs(weeksOfWork(entries), points, 1, better)),
        );
        const link = groupLinkOf(pairs);
        return (
          <div key={measure}>
            <strong>{measureName(measure)}</strong>
            <p>{link.kind === 'nothing' ? text('progress.link.fewPeople', { members: fewest.members }) : words(link)}</p>
          </div>
        );
      })}
      <p className="muted small">{text('progress.link.group')}</p>
    </Section>
  );
}

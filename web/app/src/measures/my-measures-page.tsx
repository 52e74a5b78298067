import { lazy, Suspense } from 'react';
import { Link } from 'react-router';
import type { Topic } from '../contracts';
import { useGroup } from '../groups/group-context';
import { GroupDoor } from '../groups/group-door';
import { Section } from '../groups/section';
import { useText } from '../i18n';
import { useItems, useTopic } from '../live';
import { classNames } from '../parts/class-names';
import { EmptyState } from '../parts/empty-state';
import { Skeleton } from '../parts/skeleton';
import { UserText } from '../parts/user-text';
import { paths } from '../paths';
import { mayWrite } from '../roles';
import { TheyKnow } from '../safety/they-know';
import { Page } from '../shell/page';
import { Planned } from './due-list';
import styles from './measures.module.css';
import { CheckInCard } from './mood-now';
import { useMyRecord } from './use-record';

const SeriesView = lazy(async () => ({ default: (await import('./series-view')).SeriesView }));
const OwnCounts = lazy(async () => ({ default: (await import('./marks')).OwnCounts }));
const SudsWidget = lazy(async () => ({ default: (await import('./marks')).SudsWidget }));
const MoodChart = lazy(async () => ({ default: (await import('./mood-chart')).MoodChart }));
const SleepChart = lazy(async () => ({ default: (await import('./sleep-chart')).SleepChart }));
const WhoLooked = lazy(async () => ({ default: (await import('./who-looked')).WhoLooked }));
const RecordRead = lazy(async () => ({ default: (await import('./record-read')).RecordRead }));
const SleepForm = lazy(async () => ({ default: (await import('./sleep-form')).SleepForm }));

/** A member's own page: how they are, what they fill in, and how it has been. */
export default function MyMeasuresPage() {
  return (
    <GroupDoor>
      <Mine />
    </GroupDoor>
  );
}

function Mine() {
  const text = useText();
  const { group, card } = useGroup();
  const { role } = useTopic(group);
  const record = useMyRecord();
  const lead = (
    <Link to={paths.group(group)}>
      <UserText>{card.name}</UserText>
    </Link>
  );
  return (
    <Page title={text('measures.mine')} lead={lead}>
      {record !== undefined ? mayWrite(role) ? <Body record={record} /> : <Suspense fallback={<Skeleton lines={6} />}><RecordRead record={record} /></Suspense> : mayWrite(role) ? <Skeleton lines={6} /> : <EmptyState>{text('measures.observer')}</EmptyState>}
    </Page>
  );
}

function Body({ record }: { readonly record: Topic }) {
  const text = useText();
  const { group } = useGroup();
  const series = useItems(record, 'measureSeries');
  return (
    <div className={classNames(styles.layout, styles.two)}>
      <TheyKnow record={record} />
      <CheckInCard record={record} group={group} isAtHome />
      <Section title={text('measures.planned')}>
        <Planned record={record} />
      </Section>
      <Section title={text('measures.history')}>
        <Suspense fallback={<Skeleton />}><MoodChart record={record} /></Suspense>
        {series.map((one) => (
          <Suspense key={one.id} fallback={<Skeleton />}><SeriesView series={one} /></Suspense>
        ))}
      </Section>
      <Section title={text('measures.marks')}>
        <Suspense fallback={<Skeleton />}><SudsWidget record={record} /></Suspense>
        <Suspense fallback={<Skeleton />}><OwnCounts record={record} /></Suspense>
      </Section>
      <Section title={text('measures.sleep')}>
        <Suspense fallback={<Skeleton />}><SleepChart record={record} /></Suspense>
        <details className={styles.details}>
          <summary>{text('measures.sleep.tell')}</summary>
          <Suspense fallback={<Skeleton />}><SleepForm record={record} /></Suspense>
        </details>
      </Section>
      <Suspense fallback={<Skeleton />}><WhoLooked record={record} /></Suspense>
    </div>
  );
}

import { Link } from 'react-router';
import type { Topic } from '../contracts';
import { useGroup } from '../groups/group-context';
import { GroupDoor } from '../groups/group-door';
import { Section } from '../groups/section';
import { useText } from '../i18n';
import { lazyPart, Meanwhile } from '../lazy-page';
import { useItems, useTopic } from '../live';
import { WhoLooked } from '../looks';
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

const SeriesView = lazyPart([], async () => ({ default: (await import('./series-view')).SeriesView }));
const OwnCounts = lazyPart([], async () => ({ default: (await import('./marks')).OwnCounts }));
const SudsWidget = lazyPart([], async () => ({ default: (await import('./marks')).SudsWidget }));
const MoodChart = lazyPart([], async () => ({ default: (await import('./mood-chart')).MoodChart }));
const SleepChart = lazyPart([], async () => ({ default: (await import('./sleep-chart')).SleepChart }));
const RecordRead = lazyPart([], async () => ({ default: (await import('./record-read')).RecordRead }));
const SleepForm = lazyPart([], async () => ({ default: (await import('./sleep-form')).SleepForm }));

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
      {record !== undefined ? mayWrite(role) ? <Body record={record} /> : <Meanwhile show={<Skeleton lines={6} />}><RecordRead record={record} /></Meanwhile> : mayWrite(role) ? <Skeleton lines={6} /> : <EmptyState>{text('measures.observer')}</EmptyState>}
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
        <Meanwhile show={<Skeleton />}><MoodChart record={record} /></Meanwhile>
        {series.map((one) => (
          <Meanwhile key={one.id} show={<Skeleton />}><SeriesView series={one} /></Meanwhile>
        ))}
      </Section>
      <Section title={text('measures.marks')}>
        <Meanwhile show={<Skeleton />}><SudsWidget record={record} /></Meanwhile>
        <Meanwhile show={<Skeleton />}><OwnCounts record={record} /></Meanwhile>
      </Section>
      <Section title={text('measures.sleep')}>
        <Meanwhile show={<Skeleton />}><SleepChart record={record} /></Meanwhile>
        <details className={styles.details}>
          <summary>{text('measures.sleep.tell')}</summary>
          <Meanwhile show={<Skeleton />}><SleepForm record={record} /></Meanwhile>
        </details>
      </Section>
      <Meanwhile show={<Skeleton />}><WhoLooked at={record} /></Meanwhile>
    </div>
  );
}

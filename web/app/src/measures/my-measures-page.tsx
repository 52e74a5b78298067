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
import { OwnCounts, SudsWidget } from './marks';
import styles from './measures.module.css';
import { CheckInCard } from './mood-now';
import { MoodChart } from './mood-chart';
import { SeriesView } from './series-view';
import { SleepChart } from './sleep-chart';
import { SleepForm } from './sleep-form';
import { useMyRecord } from './use-record';

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
      {record !== undefined ? <Body record={record} /> : mayWrite(role) ? <Skeleton lines={6} /> : <EmptyState>{text('measures.observer')}</EmptyState>}
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
        <MoodChart record={record} />
        {series.map((one) => (
          <SeriesView key={one.id} series={one} />
        ))}
      </Section>
      <Section title={text('measures.marks')}>
        <SudsWidget record={record} />
        <OwnCounts record={record} />
      </Section>
      <Section title={text('measures.sleep')}>
        <SleepChart record={record} />
        <details className={styles.details}>
          <summary>{text('measures.sleep.tell')}</summary>
          <SleepForm record={record} />
        </details>
      </Section>
    </div>
  );
}

import { useId } from 'react';
import { Link } from 'react-router';
import type { Entry, Topic } from '../contracts';
import { useText } from '../i18n';
import { SeatAvatar } from '../journals/seat-avatar';
import { useSeats } from '../journals/seats';
import { useJournalsOf } from '../journals/use-journals';
import { useItem, useItems, useItemsOf, useSummariesOf, useTopic } from '../live';
import { ButtonLink } from '../parts/button';
import { EmptyState } from '../parts/empty-state';
import { RelativeTime } from '../parts/relative-time';
import { Skeleton } from '../parts/skeleton';
import { UserText } from '../parts/user-text';
import { paths } from '../paths';
import { mayWrite } from '../roles';
import { beginningOf } from '../writing/plain';
import { useGroup } from './group-context';
import styles from './groups.module.css';
import { newestOf } from './newest-first';
import { Section } from './section';

/** The beginnings of the latest entries, each with the way to the whole. */
export function Newest() {
  const text = useText();
  const { group, isOver } = useGroup();
  const journals = useJournalsOf(group);
  const isLoading = useSummariesOf(journals).some(({ status }) => status === 'loading');
  const newest = newestOf(useItemsOf(journals, 'entry'), 3);
  const { role } = useTopic(group);
  const open = useItems(group, 'journalCard').find(({ isClosed }) => !isClosed);
  if (journals.length === 0 || (isOver && newest.length === 0)) return null;
  const write = open && mayWrite(role) && <ButtonLink href={paths.journal(group, open.journal)}>{text('journal.empty.write')}</ButtonLink>;
  return (
    <Section look="plain" title={text('group.newest')}>
      {newest.length === 0 && (isLoading ? <Skeleton lines={4} /> : <EmptyState action={write}>{text('group.newest.none')}</EmptyState>)}
      <ul className={styles.newest}>
        {newest.map(({ topic, item }) => (
          <NewEntry key={item.id} journal={topic} entry={item} isAlone={journals.length === 1} />
        ))}
      </ul>
    </Section>
  );
}

interface NewEntryProps {
  readonly journal: Topic;
  readonly entry: Entry;
  /** There is one journal only, so its title says nothing. */
  readonly isAlone: boolean;
}

function NewEntry({ journal, entry, isAlone }: NewEntryProps) {
  const text = useText();
  const id = useId();
  const { group, me } = useGroup();
  const seat = useSeats().of(entry.by);
  const title = useItem(journal, 'journal', 'journalHead')?.title;
  return (
    <li>
      <Link to={paths.written(group, journal, entry.id)} aria-describedby={id} className={styles.newEntry}>
        <SeatAvatar person={entry.by} />
        <span className={styles.newWords}>
          <span className={styles.newName}>
            <strong>{entry.by === me ? text('journal.you') : <UserText>{seat?.name ?? text('journal.somebody')}</UserText>}</strong>
            <span className="muted small">
              <RelativeTime at={entry.at} />
            </span>
            {!isAlone && title !== undefined && (
              <span className="muted small">
                <UserText>{title}</UserText>
              </span>
            )}
          </span>
          <span id={id} className={styles.beginning} dir="auto">
            {beginningOf(entry.text, 160)}
          </span>
        </span>
      </Link>
    </li>
  );
}

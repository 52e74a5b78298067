import { Sprout } from 'lucide-react';
import { dayAt, plusDays } from '../challenges/days';
import { useDayWords } from '../challenges/use-day-words';
import { useGroup } from '../groups/group-context';
import { Section } from '../groups/section';
import { useText } from '../i18n';
import { useNow } from '../journals/use-now';
import { EmptyState } from '../parts/empty-state';
import { Icon } from '../parts/icon';
import { Skeleton } from '../parts/skeleton';
import { KindPatterns } from './kind-patterns';
import { LinkWords } from './link-words';
import styles from './progress.module.css';
import { type Progress, useOwnProgress } from './sources';
import { daysPractised, type Done, isTry } from './weeks';

/** A member's own page: effort first, days practised, never days not, and nobody else (M3, R7). */
export function OwnProgress() {
  const text = useText();
  const { isLoading, ...own } = useOwnProgress();
  if (isLoading) return <Skeleton lines={6} />;
  if (!own.entries.some(isTry)) return <EmptyState>{text('progress.none')}</EmptyState>;
  return (
    <div className={styles.page}>
      <Effort entries={own.entries} />
      <Days entries={own.entries} />
      <Section title={text('progress.kinds')}>
        <p className="muted">{text('progress.kinds.own')}</p>
        <KindPatterns entries={own.entries} />
      </Section>
      <Feeling own={own} />
    </div>
  );
}

/** What was tried, first of all: every try counts. */
function Effort({ entries }: { readonly entries: readonly Done[] }) {
  const text = useText();
  const { card } = useGroup();
  const today = dayAt(useNow(), card.timeZone);
  const tries = entries.filter(isTry);
  const month = daysPractised(tries.filter(({ on }) => on.slice(0, 7) === today.slice(0, 7)));
  const before = tries.some(({ on }) => on < plusDays(today, -14));
  const isBack = before && !tries.some(({ on }) => on < plusDays(today, -3) && on >= plusDays(today, -14)) && tries.some(({ on }) => on >= plusDays(today, -3));
  return (
    <section className="card stack">
      <h2>{text('progress.effort')}</h2>
      <p className={styles.effort}>
        <Icon of={Sprout} size="large" />
        <span>{text('progress.tries', { count: tries.length })}</span>
      </p>
      {month.length > 0 && <p>{text('progress.days.month', { count: month.length })}</p>}
      {isBack && <p>{text('progress.back')}</p>}
      <p className="muted">{text('progress.effort.about')}</p>
    </section>
  );
}

/** The days themselves. Those between them are not shown. */
function Days({ entries }: { readonly entries: readonly Done[] }) {
  const text = useText();
  const words = useDayWords();
  const days = daysPractised(entries).toReversed();
  return (
    <Section title={text('progress.days')}>
      <ul className={styles.days}>
        {days.slice(0, 31).map((day) => (
          <li key={day}>{words.short(day)}</li>
        ))}
      </ul>
      {days.length > 31 && <p className="muted small">{text('progress.days.more', { count: days.length - 31 })}</p>}
    </Section>
  );
}

function Feeling({ own }: { readonly own: Progress }) {
  const text = useText();
  if (own.scores.length === 0) return null;
  return (
    <Section title={text('progress.link')}>
      {own.scores.map((scores) => (
        <LinkWords key={scores.measure} entries={own.entries} scores={scores} />
      ))}
      <p className="muted small">{text('progress.link.about')}</p>
    </Section>
  );
}

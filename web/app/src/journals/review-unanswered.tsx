import { useId } from 'react';
import { Link } from 'react-router';
import type { Topic, Unanswered } from '../contracts';
import { useText } from '../i18n';
import type { Found } from '../live';
import { RelativeTime } from '../parts/relative-time';
import { paths } from '../paths';
import styles from './review.module.css';
import { SeatAvatar } from './seat-avatar';
import { useNames } from './seats';

interface ReviewUnansweredProps {
  readonly group: Topic;
  readonly unanswered: readonly Found<Unanswered>[];
}

/** Entries that nobody has answered for long. */
export function ReviewUnanswered({ group, unanswered }: ReviewUnansweredProps) {
  const text = useText();
  const names = useNames();
  const id = useId();
  return (
    <section aria-labelledby={id} className={styles.list}>
      <h2 id={id}>{text('review.unanswered', { count: unanswered.length })}</h2>
      <p className="muted">{text('review.unanswered.about')}</p>
      <ul className={styles.links}>
        {unanswered.map(({ topic, item }) => (
          <li key={`${topic} ${item.id}`}>
            <SeatAvatar person={item.by} size="small" />
            <Link to={paths.written(group, topic, item.entry)} className={styles.link}>
              {text('journal.unanswered.of', { name: names.one(item.by) })}
            </Link>
            <span className="muted small">
              <RelativeTime at={item.since} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

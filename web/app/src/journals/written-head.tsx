import type { ReactNode } from 'react';
import { useText } from '../i18n';
import { RelativeTime } from '../parts/relative-time';
import { UserText } from '../parts/user-text';
import { isCare } from '../roles';
import { useJournal } from './journal-context';
import { SeatAvatar } from './seat-avatar';
import { useSeats } from './seats';
import styles from './written.module.css';

interface WrittenHeadProps {
  /** Of the heading that names the article. */
  readonly id: string;
  readonly level: 3 | 4;
  readonly by: string;
  readonly at: string | Date;
  readonly isEdited: boolean;
  /** Other facts about it, in one line. */
  readonly facts?: ReactNode;
  readonly menu?: ReactNode;
}

/** Who wrote something, when, and for whom. */
export function WrittenHead({ id, level, by, at, isEdited, facts, menu }: WrittenHeadProps) {
  const text = useText();
  const { me } = useJournal();
  const seat = useSeats().of(by);
  const Heading = level === 3 ? 'h3' : 'h4';
  return (
    <header className={styles.head}>
      <SeatAvatar person={by} size={level === 3 ? 'normal' : 'small'} />
      <div className={styles.who}>
        <Heading id={id}>
          <UserText>{seat?.name ?? text('journal.somebody')}</UserText>
          {by === me && <span className="muted"> {text('journal.isYou')}</span>}
          {seat && isCare(seat.role) && <span className={styles.role}>{text('journal.facilitator')}</span>}
          {seat?.isGone && <span className={styles.role}>{text('journal.gone')}</span>}
        </Heading>
        <p className={styles.facts}>
          <RelativeTime at={at} />
          {facts}
          {isEdited && <span>{text('journal.edited')}</span>}
        </p>
      </div>
      {menu && <div className={styles.menu}>{menu}</div>}
    </header>
  );
}

import type { ReactNode } from 'react';
import { useText } from '../i18n';
import { SeatAvatar } from '../journals/seat-avatar';
import { useSeats } from '../journals/seats';
import styles from '../journals/written.module.css';
import { RelativeTime } from '../parts/relative-time';
import { UserText } from '../parts/user-text';
import { useChallenge } from './challenge-context';

interface ActHeadProps {
  /** Of the heading that names the article. */
  readonly id: string;
  readonly by: string;
  readonly at: string | Date;
  readonly isEdited: boolean;
  readonly facts?: ReactNode;
  readonly menu?: ReactNode;
}

/** Who did something, and when they told of it. */
export function ActHead({ id, by, at, isEdited, facts, menu }: ActHeadProps) {
  const text = useText();
  const { me } = useChallenge();
  const seat = useSeats().of(by);
  return (
    <header className={styles.head}>
      <SeatAvatar person={by} />
      <div className={styles.who}>
        <h3 id={id}>
          <UserText>{seat?.name ?? text('journal.somebody')}</UserText>
          {by === me && <span className="muted"> {text('journal.isYou')}</span>}
          {seat?.isGone && <span className={styles.role}>{text('journal.gone')}</span>}
        </h3>
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

import { Clock, Eye, EyeOff, type LucideIcon, MessageSquareReply, ShieldCheck, Undo2 } from 'lucide-react';
import { Children, type ReactNode } from 'react';
import type { Reach, Review } from '../contracts';
import { useText } from '../i18n';
import { classNames } from '../parts/class-names';
import { Icon } from '../parts/icon';
import { RelativeTime } from '../parts/relative-time';
import { UserText } from '../parts/user-text';
import { useJournal } from './journal-context';
import { useReviewingWords } from './reviewing-words';
import { useNames, useSeats } from './seats';
import styles from './standing-note.module.css';

interface StandingNoteProps {
  readonly review: Review;
  readonly by: string;
  readonly reach: Reach;
  /** What can be done about it. */
  readonly children?: ReactNode;
}

/** How it stands with something written, for its writer and for those who care. Nothing where all is as it should be. */
export function StandingNote({ review, by, reach, children }: StandingNoteProps) {
  const { me } = useJournal();
  const isOwn = by === me;
  switch (review.standing) {
    case 'held':
      return <Held review={review} isOwn={isOwn}>{children}</Held>;
    case 'returned':
    case 'hidden':
      return <Decided review={review} by={by} act={review.standing}>{children}</Decided>;
    case 'withdrawn':
      return (
        <Note icon={Undo2} look="withdrawn" actions={children}>
          <Say id="journal.standing.withdrawn" since={review.since} />
        </Note>
      );
    case 'shown':
      return reach === 'care' && review.note !== null && <Decided review={review} by={by} act="private">{children}</Decided>;
  }
}

function Held({ review, isOwn, children }: { readonly review: Review; readonly isOwn: boolean; readonly children: ReactNode }) {
  const text = useText();
  const names = useNames();
  const hours = useReviewingWords();
  const care = useSeats().care.map(({ person }) => person);
  const who = care.length > 0 ? names.list(care) : text('journal.yourFacilitators');
  const [alone] = care;
  if (review.seenAt !== null) {
    const words = care.length === 1 && alone !== undefined ? text('journal.standing.looking', { name: names.one(alone) }) : text('journal.standing.lookingOne');
    return (
      <Note icon={Eye} look="held" actions={children}>
        {isOwn ? words : text('journal.standing.lookingAt')} <RelativeTime at={review.seenAt} />
      </Note>
    );
  }
  return (
    <Note icon={Clock} look="held" actions={children}>
      {isOwn ? text('journal.standing.held', { names: who }) : text('journal.standing.heldOthers')} <Say id="journal.standing.since" since={review.since} />{' '}
      {isOwn && hours}
      {isOwn && <span className="muted"> {text('journal.standing.heldWho')}</span>}
    </Note>
  );
}

interface DecidedProps {
  readonly review: Review;
  readonly by: string;
  readonly act: 'returned' | 'hidden' | 'private';
  readonly children: ReactNode;
}

const icons: Readonly<Record<DecidedProps['act'], LucideIcon>> = { returned: MessageSquareReply, hidden: EyeOff, private: ShieldCheck };

function Decided({ review, by, act, children }: DecidedProps) {
  const text = useText();
  const names = useNames();
  const { me } = useJournal();
  const decider = review.by === me ? text('journal.you') : review.by === null ? text('journal.aFacilitator') : names.one(review.by);
  const words = by === me ? text(`journal.standing.${act}`, { name: decider }) : text(`journal.standing.${act}Others`, { name: decider });
  return (
    <Note icon={icons[act]} look={act} words={review.note} actions={children}>
      {words}
    </Note>
  );
}

/** "Sent 3 minutes ago." */
function Say({ id, since }: { readonly id: 'journal.standing.since' | 'journal.standing.withdrawn'; readonly since: string }) {
  const text = useText();
  return (
    <span>
      {text(id)} <RelativeTime at={since} />.
    </span>
  );
}

interface NoteProps {
  readonly icon: LucideIcon;
  readonly look: 'held' | 'returned' | 'hidden' | 'private' | 'withdrawn';
  /** What a facilitator wrote to the writer. */
  readonly words?: string | null;
  readonly actions: ReactNode;
  readonly children: ReactNode;
}

function Note({ icon, look, words, actions, children }: NoteProps) {
  return (
    <div className={classNames(styles.note, styles[look])}>
      <div className={styles.line}>
        <Icon of={icon} />
        <p>{children}</p>
      </div>
      {words && (
        <div className={styles.words}>
          <UserText as="block">{words}</UserText>
        </div>
      )}
      {Children.toArray(actions).length > 0 && <div className="row">{actions}</div>}
    </div>
  );
}

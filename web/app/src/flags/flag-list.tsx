import { useState } from 'react';
import type { FlagCard, Topic } from '../contracts';
import { useText } from '../i18n';
import { ReviewList } from '../journals/review-list';
import { useNames } from '../journals/seats';
import { lazyPart } from '../lazy-page';
import { useItems } from '../live';
import { Button } from '../parts/button';
import { UserText } from '../parts/user-text';
import { FlagFacts, FlagWords } from './flag-words';
import styles from './flags.module.css';
import { byUrgency } from './reasons';

const SettleDialog = lazyPart([], () => import('./settle-dialog'));

/** What a flag is about. */
export interface Flagged {
  readonly by: string;
  readonly words: string;
  /** It is with the group, and can be hidden from it. */
  readonly mayHide: boolean;
}

interface FlagListProps {
  readonly topic: Topic;
  /** What a flag is about, while it is here. */
  readonly find: (flag: FlagCard) => Flagged | undefined;
  readonly onGo: (flag: FlagCard) => void;
  readonly onHide: (flag: FlagCard) => void;
}

/** Where somebody asked for a facilitator's eye on this page. Only facilitators are sent flags. */
export default function FlagList({ topic, find, onGo, onHide }: FlagListProps) {
  const text = useText();
  const flags = useItems(topic, 'flagCard').toSorted(byUrgency);
  if (flags.length === 0) return null;
  return (
    <ReviewList id="flags" title={text('flags.asked', { count: flags.length })} count={flags.length}>
      <div className={styles.cases}>
        {flags.map((flag) => (
          <FlagCase key={flag.id} topic={topic} flag={flag} flagged={find(flag)} onGo={() => onGo(flag)} onHide={() => onHide(flag)} />
        ))}
      </div>
    </ReviewList>
  );
}

interface FlagCaseProps {
  readonly topic: Topic;
  readonly flag: FlagCard;
  readonly flagged: Flagged | undefined;
  readonly onGo: () => void;
  readonly onHide: () => void;
}

function FlagCase({ topic, flag, flagged, onGo, onHide }: FlagCaseProps) {
  const text = useText();
  const names = useNames();
  const [isSettling, setSettling] = useState(false);
  const title = `${flag.id}:title`;
  return (
    <article aria-labelledby={title} className={styles.case}>
      <header className={styles.head}>
        <h3 id={title}>{flagged === undefined ? text('flags.gone') : names.one(flagged.by)}</h3>
        <span className={styles.facts}>
          <FlagFacts flag={flag} />
        </span>
      </header>
      {flagged !== undefined && flagged.words !== '' && (
        <div className={styles.said}>
          <UserText as="block">{flagged.words}</UserText>
        </div>
      )}
      <FlagWords flag={flag} />
      <div className="row">
        {flagged !== undefined && (
          <Button data-review onPress={onGo}>
            {text('flags.go')}
          </Button>
        )}
        {flagged?.mayHide && <Button onPress={onHide}>{text('journal.deed.hide')}</Button>}
        <Button data-review={flagged === undefined ? true : undefined} onPress={() => setSettling(true)}>
          {text('review.settle')}
        </Button>
      </div>
      {isSettling && <SettleDialog topic={topic} flag={flag} onClose={() => setSettling(false)} />}
    </article>
  );
}

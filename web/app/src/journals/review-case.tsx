import { ChevronDown } from 'lucide-react';
import { type ReactNode, useEffect, useId, useRef } from 'react';
import { Button as AriaButton } from 'react-aria-components/Button';
import { Link } from 'react-router';
import type { Entry, Topic } from '../contracts';
import { useText } from '../i18n';
import { useItem, useLoadedUntil } from '../live';
import { Button } from '../parts/button';
import { classNames } from '../parts/class-names';
import { Icon } from '../parts/icon';
import { UserText } from '../parts/user-text';
import { paths } from '../paths';
import { beginningOf } from '../writing/plain';
import { RichText } from '../writing/rich-text';
import { AudienceWords } from './audience-words';
import type { Deed, Written } from './choices';
import { JournalProvider, useJournal } from './journal-context';
import { useJournalInHand } from './journal-in-hand';
import { Spoken } from './response-card';
import { deedOf, useReviewKeys } from './review-keys';
import styles from './review.module.css';
import { SeatAvatar } from './seat-avatar';
import { useNames } from './seats';
import { StandingNote } from './standing-note';
import { useDeeds } from './use-deeds';
import { WishWords } from './wish-words';

export interface CaseProps {
  readonly group: Topic;
  readonly journal: Topic;
  readonly entry: string;
  /** The entry itself or a response in its thread. */
  readonly item: string;
  readonly by: string;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
  /** It is open and its words are on the screen. */
  readonly onRead?: (words: Written) => void;
  /** Beside the name: since when, why. */
  readonly facts: ReactNode;
  /** Before the line that opens it. */
  readonly before?: ReactNode;
  /** Between the words and what can be done. */
  readonly about?: ReactNode;
  /** More that can be done. */
  readonly more?: ReactNode;
}

/** Something that a facilitator looks at: one line until it is opened. */
export function ReviewCase(props: CaseProps) {
  const inHand = useJournalInHand(props.group, props.journal);
  if (inHand === undefined) return null;
  return (
    <JournalProvider value={inHand}>
      <Case {...props} />
    </JournalProvider>
  );
}

function Case(props: CaseProps) {
  const { journal, isOpen, onToggle, onRead } = props;
  const text = useText();
  const names = useNames();
  const id = useId();
  const { head } = useJournal();
  const entry = useItem(journal, props.entry, 'entry');
  const response = useItem(journal, props.item, 'response');
  const words: Written | undefined = props.item === props.entry ? entry : response;
  useLoadedUntil(journal, 'entries', entry !== undefined);
  useEffect(() => {
    if (isOpen && words !== undefined) onRead?.(words);
  }, [isOpen, words, onRead]);
  return (
    <article aria-labelledby={id} className={classNames(styles.case, isOpen && styles.open)}>
      <div className={styles.caseHead}>
        {props.before}
        <AriaButton id={id} data-review aria-expanded={isOpen} onPress={onToggle} className={styles.opener}>
          <SeatAvatar person={props.by} size="small" />
          <span className={styles.caseWords}>
            <span className={styles.caseName}>
              <strong>{names.one(props.by)}</strong>
              <span className="muted">{props.item === props.entry ? text('review.entryIn', { journal: head.title }) : text('review.responseIn', { journal: head.title })}</span>
            </span>
            {!isOpen && words && <UserText>{beginningOf(words.text, 120)}</UserText>}
          </span>
          <span className={styles.caseFacts}>{props.facts}</span>
          <Icon of={ChevronDown} />
        </AriaButton>
      </div>
      {isOpen && (words && entry ? <Opened {...props} words={words} whole={entry} /> : <p className="muted">{text('review.loading')}</p>)}
    </article>
  );
}

function Opened({ words, whole, about, more, group, journal, onToggle }: CaseProps & { readonly words: Written; readonly whole: Entry }) {
  const text = useText();
  const names = useNames();
  const root = useRef<HTMLDivElement>(null);
  const areKeysOn = useReviewKeys();
  const { deeds, run, dialog } = useDeeds(words, whole, () => {});
  const asks = deeds.filter(isDecision);

  useEffect(() => {
    const article = root.current?.closest('article');
    const onKey = (event: KeyboardEvent) => {
      const deed = areKeysOn ? deedOf(event) : undefined;
      if (deed === undefined || !asks.includes(deed)) return;
      event.preventDefault();
      run(deed);
    };
    article?.addEventListener('keydown', onKey);
    return () => article?.removeEventListener('keydown', onKey);
  });

  return (
    <div ref={root} className={styles.opened}>
      {words.kind === 'response' && (
        <blockquote className={styles.context}>
          {text('review.answers', { name: names.one(whole.by) })} <UserText>{beginningOf(whole.text, 160)}</UserText>
        </blockquote>
      )}
      <p className="muted small">
        <AudienceWords sharing={whole.sharing} by={whole.by} />
      </p>
      {words.kind === 'entry' ? (
        <>
          <WishWords wish={words.wish} by={words.by} />
          <RichText text={words.text} />
        </>
      ) : (
        <Spoken starter={words.starter} text={words.text} />
      )}
      {words.review && words.review.standing !== 'held' && <StandingNote review={words.review} by={words.by} reach={whole.sharing.reach} />}
      {about}
      <div className="row">
        {asks.map((deed) => (
          <DeedButton key={deed} deed={deed} onPress={() => run(deed)} />
        ))}
        {more}
        <Link to={paths.written(group, journal, words.id)} className={styles.link}>
          {text('review.inJournal')}
        </Link>
        <Button look="quiet" onPress={onToggle}>
          {text('review.fold')}
        </Button>
      </div>
      {dialog}
    </div>
  );
}

function DeedButton({ deed, onPress }: { readonly deed: Deed; readonly onPress: () => void }) {
  const text = useText();
  return (
    <Button look={deed === 'approve' ? 'primary' : 'plain'} onPress={onPress}>
      {text(`journal.deed.${deed}`)}
    </Button>
  );
}

/** What a facilitator decides about others' words. */
const isDecision = (deed: Deed) => ['approve', 'return', 'hide', 'unhide', 'makePrivate'].includes(deed);

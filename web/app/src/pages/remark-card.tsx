import { Check, CheckCheck, EyeOff, Locate, MessageCircle, X } from 'lucide-react';
import { useEffect, useId, useRef } from 'react';
import type { Remark, RemarkState } from '../contracts';
import { useText } from '../i18n';
import { SeatAvatar } from '../journals/seat-avatar';
import { useNames } from '../journals/seats';
import { useAct } from '../journals/use-act';
import { Button } from '../parts/button';
import { classNames } from '../parts/class-names';
import { Icon } from '../parts/icon';
import { RelativeTime } from '../parts/relative-time';
import { UserText } from '../parts/user-text';
import { usePageInHand } from './page-context';
import { partAt } from './parts-of';
import styles from './pages.module.css';
import { RemarkAnswers } from './remark-answers';
import { RemarkMenu } from './remark-menu';

interface RemarkCardProps {
  readonly remark: Remark;
  /** Where in the text it belongs, while that is there. */
  readonly place: number | undefined;
  readonly isInHand: boolean;
  readonly onGoTo: () => void;
}

const icons: Readonly<Record<RemarkState, typeof Check>> = { open: MessageCircle, settled: CheckCheck, taken: Check, declined: X };

/** Something said about a passage: what it is about, what is suggested for it, and what was answered. */
export function RemarkCard({ remark, place, isInHand, onGoTo }: RemarkCardProps) {
  const text = useText();
  const names = useNames();
  const id = useId();
  const { me } = usePageInHand();
  const card = useRef<HTMLElement>(null);
  useEffect(() => {
    if (isInHand) card.current?.scrollIntoView({ block: 'nearest' });
  }, [isInHand]);
  return (
    <article ref={card} aria-labelledby={id} data-remark-card={remark.id} tabIndex={-1} className={classNames(styles.remark, isInHand && styles.remarkInHand)}>
      <header className={styles.remarkHead}>
        <SeatAvatar person={remark.by} size="small" />
        <span id={id} className={styles.remarkBy}>
          <strong>
            <bdi>{remark.by === me ? text('page.you') : names.one(remark.by)}</bdi>
          </strong>{' '}
          <span className="muted small">
            <RelativeTime at={remark.at} />
          </span>
        </span>
        {place !== undefined && <Button look="quiet" icon={Locate} aria-label={text('page.remark.goTo')} onPress={onGoTo} />}
        <RemarkMenu remark={remark} />
      </header>
      {remark.state !== 'open' && (
        <span className={styles.mark}>
          <Icon of={icons[remark.state]} />
          {text(`page.remark.${remark.state}`)}
        </span>
      )}
      {remark.suggestion === null ? <Quote remark={remark} /> : <Suggested remark={remark} />}
      {remark.words !== '' && <UserText as="block">{remark.words}</UserText>}
      {remark.hiddenFor !== null && (
        <p className={styles.mark}>
          <Icon of={EyeOff} />
          <span>
            {text('page.remark.hiddenFor')} <UserText>{remark.hiddenFor}</UserText>
          </span>
        </p>
      )}
      <RemarkAnswers remark={remark} deeds={<RemarkDeeds remark={remark} place={place} />} />
    </article>
  );
}

function Quote({ remark: { quote } }: { readonly remark: Remark }) {
  const text = useText();
  return (
    <blockquote className={styles.quote} dir="auto">
      {quote ?? <em className="muted">{text('page.quote.hidden')}</em>}
    </blockquote>
  );
}

/** The words as they are, and those that are suggested for them, each with its label. */
function Suggested({ remark: { quote, suggestion } }: { readonly remark: Remark }) {
  const text = useText();
  return (
    <dl className={styles.suggested}>
      <dt>{text('page.suggestion.old')}</dt>
      <dd dir="auto">{quote === null ? <em className="muted">{text('page.quote.hidden')}</em> : <del>{quote}</del>}</dd>
      <dt>{text('page.suggestion.new')}</dt>
      <dd dir="auto">{suggestion === '' ? <em>{text('page.suggestion.nothing')}</em> : <ins>{suggestion}</ins>}</dd>
    </dl>
  );
}

/** What can be decided about it. */
function RemarkDeeds({ remark, place }: Pick<RemarkCardProps, 'remark' | 'place'>) {
  const text = useText();
  const { page, sheet, me, isCare, mayWrite, mayWriteIn, text: now } = usePageInHand();
  const act = useAct(page);
  const part = place === undefined || now === undefined ? undefined : partAt(now.doc, place);
  const isTheirs = part !== undefined && mayWriteIn(part.by);
  const isDecided = remark.state === 'taken' || remark.state === 'declined';
  const maySettle = mayWrite && !isDecided && (remark.by === me || isCare || isTheirs);
  const mayJudge = remark.suggestion !== null && !isDecided && isTheirs && !sheet.isFrozen;
  return (
    <>
      {mayJudge && (
        <>
          <Button icon={Check} onPress={() => void act({ kind: 'judgeSuggestion', remark: remark.id, isTaken: true })}>
            {text('page.suggestion.take')}
          </Button>
          <Button icon={X} onPress={() => void act({ kind: 'judgeSuggestion', remark: remark.id, isTaken: false })}>
            {text('page.suggestion.decline')}
          </Button>
        </>
      )}
      {maySettle && !mayJudge && (
        <Button look="quiet" icon={remark.state === 'open' ? CheckCheck : MessageCircle} onPress={() => void act({ kind: 'settleRemark', remark: remark.id, isSettled: remark.state === 'open' })}>
          {text(remark.state === 'open' ? 'page.remark.settle' : 'page.remark.reopen')}
        </Button>
      )}
    </>
  );
}

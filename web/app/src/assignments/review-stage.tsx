import { Check, Circle, CircleDot } from 'lucide-react';
import type { HomeworkReview, SharedSheet } from '../contracts';
import { answersOf, FormRead } from '../forms';
import { useGroup } from '../groups/group-context';
import { useText } from '../i18n';
import { useNames } from '../journals/seats';
import { useItems } from '../live';
import { Icon } from '../parts/icon';
import { UserText } from '../parts/user-text';
import { VisuallyHidden } from '../parts/visually-hidden';
import { assignmentsOf } from '../workbooks/use-workbook';
import styles from './review.module.css';
import { ReviewTimer } from './review-timer';
import { steps } from './review-turns';
import { useShown } from './shown-sheet';

interface ReviewStageProps {
  readonly review: HomeworkReview;
  /** On a screen that all look at: nothing is on it but what everybody may see (R5.6). */
  readonly isForAll: boolean;
}

/** Where the group is: the question, whose turn it is, who has had theirs, and what is shown. Never scores (R5.6). */
export function ReviewStage({ review, isForAll }: ReviewStageProps) {
  const text = useText();
  const names = useNames();
  const { group } = useGroup();
  const book = assignmentsOf(group);
  const shared = useItems(book, 'sharedSheet').filter(({ person }) => person === review.turn);
  const lines = useItems(book, 'reviewLine');
  const step = steps[review.step] ?? 'how';
  const isTimed = review.stepAt !== null && (review.isTimerShared || !isForAll);
  return (
    <div className={styles.stage} data-part="stage">
      <p className="muted">{text('assign.live.step', { step: review.step + 1, of: steps.length })}</p>
      <h2 className={styles.question}>{text(`assign.review.${step}`)}</h2>
      <p>{text('assign.review.pass')}</p>
      <div role="status" className={styles.turn}>
        {review.turn !== null ? text('assign.live.turn', { name: names.one(review.turn) }) : text(review.secondsEach === null ? 'assign.live.few' : 'assign.live.all')}
      </div>
      {isTimed && <ReviewTimer review={review} />}
      <ul className={styles.people} aria-label={text('assign.live.people')}>
        {review.people.map((person) => {
          const mark = review.had.includes(person) ? 'had' : person === review.turn ? 'now' : 'open';
          return (
            <li key={person} data-mark={mark}>
              <Icon of={mark === 'had' ? Check : mark === 'now' ? CircleDot : Circle} />
              <span>{names.one(person)}</span>
              <VisuallyHidden>{text(`assign.live.mark.${mark}`)}</VisuallyHidden>
            </li>
          );
        })}
      </ul>
      {lines.length > 0 && (
        <ul className={styles.lines} aria-label={text('assign.live.lines')}>
          {lines.map(({ id, person, words }) => (
            <li key={id}>
              {names.one(person)}: <UserText>{words}</UserText>
            </li>
          ))}
        </ul>
      )}
      {shared.map((one) => (
        <OnScreen key={one.id} shared={one} />
      ))}
    </div>
  );
}

/** What the one whose turn it is shows of their own accord. */
function OnScreen({ shared }: { readonly shared: SharedSheet }) {
  const shown = useShown(shared);
  if (shown === undefined) return null;
  return (
    <section className={styles.sheet}>
      <h3>
        <UserText>{shown.title}</UserText>
      </h3>
      <FormRead form={shown.form} answers={answersOf(shown.sheet.answers)} seenIn={{ topic: shared.workbook, item: shown.id }} />
    </section>
  );
}

import { useState } from 'react';
import { useIntl } from 'react-intl';
import type { GoalCard } from '../contracts';
import { useGroup } from '../groups/group-context';
import { Section } from '../groups/section';
import { useText } from '../i18n';
import { useNames } from '../journals/seats';
import { lazyPart } from '../lazy-page';
import { Button } from '../parts/button';
import { UserText } from '../parts/user-text';
import styles from './goals.module.css';

const ReviewDialog = lazyPart([], () => import('./review-dialog'));

/** What was found when the goal was looked at again, the latest first. */
export function GoalReviews({ card }: { readonly card: GoalCard }) {
  const text = useText();
  const intl = useIntl();
  const names = useNames();
  const { me } = useGroup();
  const [isAsked, setAsked] = useState(false);
  return (
    <Section title={text('goals.reviews')}>
      <p className="muted">{text('goals.reviews.about')}</p>
      <ul className={styles.list}>
        {card.reviews.toReversed().map((review) => (
          <li key={review.id} className={styles.review}>
            <span className="muted small">
              {review.by === me ? text('journal.you') : names.one(review.by)} · {intl.formatDate(review.at, { day: 'numeric', month: 'long' })} · {text(`goals.next.${review.next}`)}
            </span>
            <UserText as="block">{review.words}</UserText>
          </li>
        ))}
      </ul>
      <div className="row no-print">
        <Button onPress={() => setAsked(true)}>{text('goals.review')}</Button>
      </div>
      {isAsked && <ReviewDialog card={card} onClose={() => setAsked(false)} />}
    </Section>
  );
}

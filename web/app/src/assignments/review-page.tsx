import { Link } from 'react-router';
import { useGroup } from '../groups/group-context';
import { GroupDoor } from '../groups/group-door';
import { Section } from '../groups/section';
import { useText } from '../i18n';
import { lazyPart, Meanwhile } from '../lazy-page';
import { useItem, useItems, useTopic } from '../live';
import { EmptyState } from '../parts/empty-state';
import { Skeleton } from '../parts/skeleton';
import { paths } from '../paths';
import { Page } from '../shell/page';
import { assignmentsOf } from '../workbooks/use-workbook';
import styles from '../workbooks/work.module.css';
import { steps } from './review-turns';
import { ShownSheet } from './shown-sheet';

const ReviewBegin = lazyPart([], () => import('./review-begin'));
const ReviewConduct = lazyPart([], () => import('./review-conduct'));
const ReviewMember = lazyPart([], () => import('./review-member'));

/** The beginning of a session (R5): four questions, a fair share of time, and what members show. Never scores (R5.6). */
export default function HomeworkReviewPage() {
  return (
    <GroupDoor>
      <Body />
    </GroupDoor>
  );
}

function Body() {
  const text = useText();
  const { group, isCare } = useGroup();
  const book = assignmentsOf(group);
  const { status } = useTopic(book);
  const review = useItem(book, 'review', 'homeworkReview');
  const shared = useItems(book, 'sharedSheet').toSorted((one, other) => other.at.localeCompare(one.at));
  return (
    <Page title={text('assign.review')} lead={<Link to={paths.homework(group)}>{text('assign.title')}</Link>}>
      <div className={styles.column}>
        {status === 'loading' && <Skeleton lines={6} />}
        <Meanwhile show={<Skeleton lines={6} />}>
          {review && (isCare ? <ReviewConduct review={review} /> : <ReviewMember review={review} />)}
          {!review && status !== 'loading' && (isCare ? <ReviewBegin /> : <Questions />)}
        </Meanwhile>
        {shared.length === 0 && !review && <EmptyState>{text('assign.shared.none')}</EmptyState>}
        {shared.map((one) => (
          <ShownSheet key={one.id} shared={one} />
        ))}
      </div>
    </Page>
  );
}

function Questions() {
  const text = useText();
  return (
    <Section title={text('assign.review.steps')}>
      <ol className={styles.steps}>
        {steps.map((step) => (
          <li key={step}>{text(`assign.review.${step}`)}</li>
        ))}
      </ol>
      <p className="muted small">{text('assign.review.pass')}</p>
    </Section>
  );
}

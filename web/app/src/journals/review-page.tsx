import { useParams } from 'react-router';
import { useText } from '../i18n';
import { useItemsOf, useLive, useSummariesOf, useTopic } from '../live';
import { ButtonLink } from '../parts/button';
import { EmptyState } from '../parts/empty-state';
import { Skeleton } from '../parts/skeleton';
import { paths, practiceOf, topicOf } from '../paths';
import { isCare } from '../roles';
import { Page } from '../shell/page';
import { ReviewFlags } from './review-flags';
import { ReviewHelp } from './review-help';
import { flagsInOrder, inOrder, longestFirst } from './review-queue';
import { ReviewUnanswered } from './review-unanswered';
import { ReviewWaiting } from './review-waiting';
import { SeatsProvider, useSeatsOf } from './seats';
import { Shut } from './shut';
import { useJournalsOf } from './use-journals';

/** Everything in a group's journals that asks for a facilitator's eye. */
export default function ReviewPage() {
  const { group: groupId = '' } = useParams();
  const group = topicOf('group', practiceOf(useLive().client), groupId);
  const text = useText();
  const { status, role } = useTopic(group);
  const seats = useSeatsOf(group);
  const journals = useJournalsOf(group);
  const summaries = useSummariesOf(journals);
  const isLoading = status === 'loading' || summaries.some((summary) => summary.status === 'loading');
  const waiting = inOrder(useItemsOf(journals, 'waiting'));
  const flags = flagsInOrder(useItemsOf(journals, 'flagCard'));
  const unanswered = longestFirst(useItemsOf(journals, 'unanswered'));
  if (status === 'refused' || status === 'out') return <Shut status={status} />;
  if (status !== 'loading' && !isCare(role)) return <Shut status="refused" />;
  const isEmpty = waiting.length + flags.length + unanswered.length === 0;
  const actions = (
    <>
      <ReviewHelp />
      <ButtonLink href={paths.log(group)}>{text('journal.tools.log')}</ButtonLink>
    </>
  );
  return (
    <SeatsProvider value={seats}>
      <Page title={text('review.title')} lead={text('review.lead')} actions={actions}>
        {isLoading && isEmpty ? (
          <Skeleton lines={5} />
        ) : (
          <>
            {isEmpty && <EmptyState action={<ButtonLink href={paths.group(group)}>{text('review.toGroup')}</ButtonLink>}>{text('review.empty')}</EmptyState>}
            {flags.length > 0 && <ReviewFlags group={group} flags={flags} />}
            {waiting.length > 0 && <ReviewWaiting group={group} waiting={waiting} />}
            {unanswered.length > 0 && <ReviewUnanswered group={group} unanswered={unanswered} />}
          </>
        )}
      </Page>
    </SeatsProvider>
  );
}

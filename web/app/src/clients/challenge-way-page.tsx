import { Navigate, useLocation, useParams } from 'react-router';
import { useText } from '../i18n';
import { useItem, useLive, useTopic } from '../live';
import { ButtonLink } from '../parts/button';
import { EmptyState } from '../parts/empty-state';
import { Skeleton } from '../parts/skeleton';
import { paths, practiceOf, topicOf } from '../paths';
import { Page } from '../shell/page';

/** A challenge that is known but not its group: goes on to it. */
export default function ChallengeWayPage() {
  const text = useText();
  const { hash } = useLocation();
  const { challenge: id = '' } = useParams();
  const challenge = topicOf('challenge', practiceOf(useLive().client), id);
  const { status } = useTopic(challenge);
  const sheet = useItem(challenge, 'challenge', 'challengeSheet');
  if (sheet) return <Navigate replace to={`${paths.challenge(sheet.group, challenge)}${hash}`} />;
  if (status === 'refused' || status === 'out') {
    return (
      <Page title={text('home.gone.title')}>
        <EmptyState action={<ButtonLink href="/">{text('home.gone.home')}</ButtonLink>}>{text('home.gone.challenge')}</EmptyState>
      </Page>
    );
  }
  return <Skeleton />;
}

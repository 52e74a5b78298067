import { type ReactNode, useMemo } from 'react';
import { useParams } from 'react-router';
import type { Topic } from '../contracts';
import { useText } from '../i18n';
import { SeatsProvider, useSeatsOf } from '../journals/seats';
import { useNow } from '../journals/use-now';
import { useItem, useItems, useKnocking, useLive, useTopic } from '../live';
import { ButtonLink } from '../parts/button';
import { EmptyState } from '../parts/empty-state';
import { Skeleton } from '../parts/skeleton';
import { paths, practiceOf, topicOf } from '../paths';
import { isCare, mayWrite } from '../roles';
import { Page } from '../shell/page';
import { type ChallengeInHand, ChallengeProvider } from './challenge-context';
import { dayAt } from './days';

interface ChallengeDoorProps {
  /** Only for those who care for the group. */
  readonly isForCare?: boolean;
  readonly children: ReactNode;
}

/** Opens the challenge that the address names, or says why it stays closed. */
export function ChallengeDoor({ isForCare = false, children }: ChallengeDoorProps) {
  const text = useText();
  const { group: groupId = '', challenge: challengeId = '' } = useParams();
  const practice = practiceOf(useLive().client);
  const group = topicOf('group', practice, groupId);
  const challenge = topicOf('challenge', practice, challengeId);
  const { status } = useTopic(challenge);
  const isComing = useComing(group, challenge);
  const seats = useSeatsOf(group);
  const inHand = useInHand(group, challenge);

  if (!isComing && (status === 'refused' || status === 'out')) return <Shut words={text(`challenge.shut.${status}`)} />;
  if (inHand === undefined) {
    return (
      <Page title={text('challenge.title')}>
        <Skeleton lines={6} />
      </Page>
    );
  }
  if (isForCare && !inHand.isCare) return <Shut words={text('challenge.shut.careOnly')} back={paths.challenge(group, challenge)} />;
  return (
    <SeatsProvider value={seats}>
      <ChallengeProvider value={inHand}>{children}</ChallengeProvider>
    </SeatsProvider>
  );
}

function useInHand(group: Topic, challenge: Topic): ChallengeInHand | undefined {
  const { role, me } = useTopic(challenge);
  const sheet = useItem(challenge, 'challenge', 'challengeSheet');
  const card = useItem(group, 'group', 'groupCard');
  const taker = useItem(challenge, `taker:${me ?? ''}`, 'taker');
  const now = useNow();
  const today = sheet && dayAt(now, sheet.plan.timeZone);
  return useMemo(() => {
    if (sheet === undefined || today === undefined || me === null) return undefined;
    const { plan, phase, version } = sheet;
    const taking = taker?.hasLeft ? undefined : taker;
    return { group, challenge, plan, phase, version, card, me, isCare: isCare(role), mayTakePart: mayWrite(role), taking, today };
  }, [group, challenge, sheet, card, me, role, taker, today]);
}

/** Whether a challenge that its group knows is only just being made. */
function useComing(group: Topic, challenge: Topic): boolean {
  const { status } = useTopic(challenge);
  const isListed = useItems(group, 'challengeCard').some((card) => card.challenge === challenge);
  return useKnocking(challenge, status === 'refused' && isListed, 250);
}

function Shut({ words, back = '/' }: { readonly words: string; readonly back?: string }) {
  const text = useText();
  return (
    <Page title={text('challenge.title')}>
      <EmptyState action={<ButtonLink href={back}>{text(back === '/' ? 'challenge.shut.start' : 'challenge.back')}</ButtonLink>}>{words}</EmptyState>
    </Page>
  );
}

import { type ReactNode, useMemo } from 'react';
import { useParams } from 'react-router';
import { useText } from '../i18n';
import { SeatsProvider, useSeatsOf } from '../journals/seats';
import { useItem, useLive, useTopic } from '../live';
import { Skeleton } from '../parts/skeleton';
import { practiceOf, topicOf } from '../paths';
import { isCare } from '../roles';
import { Page } from '../shell/page';
import { Closed } from './closed';
import { type GroupInHand, GroupProvider } from './group-context';

interface GroupDoorProps {
  /** Only for those who care for the group. */
  readonly isForCare?: boolean;
  readonly children: ReactNode;
}

/** Opens the group that the address names, or says why it stays closed. */
export function GroupDoor({ isForCare = false, children }: GroupDoorProps) {
  const text = useText();
  const { group: id = '' } = useParams();
  const group = topicOf('group', practiceOf(useLive().client), id);
  const { status, role, me } = useTopic(group);
  const card = useItem(group, 'group', 'groupCard');
  const seats = useSeatsOf(group);
  const inHand = useMemo(
    (): GroupInHand | undefined =>
      card && me !== null
        ? { group, card, me, isCare: isCare(role), isFacilitator: role === 'facilitator', isOver: card.ending?.hasEnded === true }
        : undefined,
    [group, card, me, role],
  );
  if (status === 'refused' || status === 'out') return <Closed group={group} status={status} />;
  if (inHand === undefined) {
    return (
      <Page title={text('group.title')}>
        <Skeleton lines={6} />
      </Page>
    );
  }
  if (isForCare && !inHand.isCare) return <Closed group={group} status="careOnly" />;
  return (
    <SeatsProvider value={seats}>
      <GroupProvider value={inHand}>{children}</GroupProvider>
    </SeatsProvider>
  );
}

import { useEffect } from 'react';
import type { Topic } from '../contracts';
import { useText } from '../i18n';
import { useItem, useItems, useLive } from '../live';
import { ButtonLink } from '../parts/button';
import { EmptyState } from '../parts/empty-state';
import { UserText } from '../parts/user-text';
import { idOf, paths } from '../paths';
import { Page } from '../shell/page';
import { useMyself } from '../shell/signed-in';

interface ClosedProps {
  readonly group: Topic;
  readonly status: 'refused' | 'out' | 'careOnly';
}

/** A group that is not open to this person: not yet, or no longer. */
export function Closed({ group, status }: ClosedProps) {
  const text = useText();
  const live = useLive();
  const { practiceName } = useMyself();
  const membership = useItem(live.client, `group:${idOf(group)}`, 'membership');
  const isIn = membership !== undefined && !membership.isWaiting;
  useEffect(() => {
    // let in while this page was open
    if (isIn && status !== 'careOnly') live.topics.reopen(group);
  }, [live, group, isIn, status]);

  const hasOwn = useItems(live.client, 'ownPlace').some((place) => place.group === group);
  const home = (
    <>
      {hasOwn && <ButtonLink href={paths.kept(group)}>{text('group.kept.mine')}</ButtonLink>}
      <ButtonLink href="/">{text('group.closed.home')}</ButtonLink>
    </>
  );
  if (status === 'careOnly') {
    return (
      <Page title={text('group.title')}>
        <EmptyState action={<ButtonLink href={paths.group(group)}>{text('group.closed.group')}</ButtonLink>}>{text('group.closed.careOnly')}</EmptyState>
      </Page>
    );
  }
  return (
    <Page title={text(status === 'out' ? 'group.closed.out.title' : membership?.isWaiting ? 'group.closed.waiting.title' : 'group.title')}>
      <EmptyState action={home}>
        {status === 'out' && <OutWords practice={practiceName} />}
        {status === 'refused' && text(membership?.isWaiting ? 'group.closed.waiting' : hasOwn ? 'group.closed.kept' : 'group.closed.refused')}
      </EmptyState>
    </Page>
  );
}

function OutWords({ practice }: { readonly practice: string }) {
  const text = useText();
  return (
    <>
      {text('group.closed.out')} {text('group.closed.questions')} <UserText>{practice}</UserText>
    </>
  );
}

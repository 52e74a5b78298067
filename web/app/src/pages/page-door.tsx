import { type ReactNode, useMemo } from 'react';
import { useParams } from 'react-router';
import type { PageSheet, Topic } from '../contracts';
import { useText } from '../i18n';
import { Seats, SeatsProvider } from '../journals/seats';
import { SeatsOf } from '../journals/seats-of';
import { useItem, useItems, useItemsOf, useKnocking, useLive, useTopic } from '../live';
import { ButtonLink } from '../parts/button';
import { EmptyState } from '../parts/empty-state';
import { Skeleton } from '../parts/skeleton';
import { practiceOf, topicOf } from '../paths';
import { Page } from '../shell/page';
import { type PageInHand, PageProvider } from './page-context';
import { useRights } from './use-rights';

/** Opens the page that the address names, or says why it stays closed. */
export function PageDoor({ children }: { readonly children: ReactNode }) {
  const text = useText();
  const { page: id = '' } = useParams();
  const live = useLive();
  const page = topicOf('page', practiceOf(live.client), id);
  const { status } = useTopic(page);
  const sheet = useItem(page, 'page', 'pageSheet');
  const isComing = useKnocking(page, status === 'refused');
  if (!isComing && (status === 'refused' || status === 'out')) {
    return (
      <Page title={text('page.title')}>
        <EmptyState action={<ButtonLink href="/">{text('page.shut.start')}</ButtonLink>}>{text(`page.shut.${status}`)}</EmptyState>
      </Page>
    );
  }
  if (sheet === undefined) {
    return (
      <Page title={text('page.title')}>
        <Skeleton lines={8} />
      </Page>
    );
  }
  const open = (
    <Open key={page} page={page} sheet={sheet}>
      {children}
    </Open>
  );
  return sheet.group === null ? <WithAllSeats>{open}</WithAllSeats> : <SeatsOf group={sheet.group}>{open}</SeatsOf>;
}

/** On a copy of one's own: whose part it was is known from the groups that the person is in. */
function WithAllSeats({ children }: { readonly children: ReactNode }) {
  const { client } = useLive();
  const groups = useItems(client, 'membership').filter(({ isWaiting }) => !isWaiting).map(({ group }) => group);
  const found = useItemsOf(groups, 'seatCard');
  const seats = useMemo(() => new Seats(found.map(({ item }) => item)), [found]);
  return <SeatsProvider value={seats}>{children}</SeatsProvider>;
}

interface OpenProps {
  readonly page: Topic;
  readonly sheet: PageSheet;
  readonly children: ReactNode;
}

function Open({ page, sheet, children }: OpenProps) {
  const { client } = useLive();
  const rights = useRights(page);
  const own = useItems(client, 'ownPage').find((one) => one.page === page);
  const title = (sheet.owner === null ? undefined : own?.title) ?? sheet.title;
  const inHand = useMemo((): PageInHand => ({ ...rights, page, sheet, title, text: undefined }), [rights, page, sheet, title]);
  return <PageProvider value={inHand}>{children}</PageProvider>;
}

import { type ReactNode, useEffect, useMemo, useState } from 'react';
import { useParams } from 'react-router';
import type { BoardSheet, Tile, Topic } from '../contracts';
import { useText } from '../i18n';
import { SeatsOf } from '../journals/seats-of';
import { useItem, useItems, useKnocking, useLive, usePage, usePending, useTopic } from '../live';
import { ButtonLink } from '../parts/button';
import { EmptyState } from '../parts/empty-state';
import { Skeleton } from '../parts/skeleton';
import { practiceOf, topicOf } from '../paths';
import { isCare, mayWrite } from '../roles';
import { Page } from '../shell/page';
import { BoardProvider } from './board-context';
import { many, SmallPictures } from './small-pictures';
import { withUnsent } from './unsent';
import { useBoardDeeds } from './use-board-deeds';

/** Opens the board that the address names, or says why it stays closed. */
export function BoardDoor({ children }: { readonly children: ReactNode }) {
  const text = useText();
  const { board: id = '' } = useParams();
  const live = useLive();
  const board = topicOf('board', practiceOf(live.client), id);
  const { status } = useTopic(board);
  const sheet = useItem(board, 'board', 'boardSheet');
  const isComing = useKnocking(board, status === 'refused');
  if (!isComing && (status === 'refused' || status === 'out')) {
    return (
      <Page title={text('board.title')}>
        <EmptyState action={<ButtonLink href="/">{text('board.shut.start')}</ButtonLink>}>{text(`board.shut.${status}`)}</EmptyState>
      </Page>
    );
  }
  if (sheet === undefined) {
    return (
      <Page title={text('board.title')}>
        <Skeleton lines={6} />
      </Page>
    );
  }
  return sheet.group === null ? (
    <Open key={board} board={board} sheet={sheet}>
      {children}
    </Open>
  ) : (
    <SeatsOf group={sheet.group}>
      <Open key={board} board={board} sheet={sheet}>
        {children}
      </Open>
    </SeatsOf>
  );
}

function Open({ board, sheet, children }: { readonly board: Topic; readonly sheet: BoardSheet; readonly children: ReactNode }) {
  const live = useLive();
  const { role, me: known } = useTopic(board);
  const me = known ?? live.person;
  const guide = useItem(board, 'guide', 'boardGuide');
  const own = useItems(live.client, 'ownBoard').find((one) => one.board === board);
  const items = useItems(board, 'tile');
  const pending = usePending(board);
  const [removed] = useState(() => new Map<string, Tile>());
  const tiles = useMemo(() => withUnsent(items, pending, me, removed), [items, pending, me, removed]);
  // asked for before anything else of the page is made
  const [pictures] = useState(() => new SmallPictures(board, tiles.length > many ? tiles : []));
  const deeds = useBoardDeeds(board, tiles, removed);
  const isOwn = sheet.owner !== null;
  const title = (isOwn ? own?.title : sheet.title) ?? '';
  useWhole(board);
  const inHand = useMemo(() => {
    const takesPart = isOwn || mayWrite(role);
    const mayClose = takesPart && (!sheet.isClosed || guide?.asksClosings === true);
    return { board, sheet, guide, title, me, isCare: !isOwn && isCare(role), mayWrite: takesPart && (isOwn || !sheet.isClosed), mayClose, tiles, pictures, deeds };
  }, [board, sheet, guide, title, me, isOwn, role, tiles, pictures, deeds]);
  return <BoardProvider value={inHand}>{children}</BoardProvider>;
}

/** A board is there as a whole, however much is on it. */
function useWhole(board: Topic): void {
  const { more, loading, loadMore } = usePage(board, 'tiles');
  useEffect(() => {
    if (more && !loading) loadMore();
  }, [more, loading, loadMore]);
}

import { lazy, Suspense, useState } from 'react';
import { Link } from 'react-router';
import { useText } from '../i18n';
import { useItem } from '../live';
import { Skeleton } from '../parts/skeleton';
import { UserText } from '../parts/user-text';
import { paths } from '../paths';
import { Page } from '../shell/page';
import { BoardDoor } from './board-door';
import { useBoard } from './board-context';
import styles from './boards.module.css';
import { Canvas } from './canvas';
import { NowHere } from './now-here';
import { Refusals } from './refusals';
import { Stage } from './stage';
import { TileList } from './tile-list';
import { Tools } from './tools';
import { useUndoKeys } from './use-undo-keys';

const TilePanel = lazy(() => import('./tile-panel'));
const BoardFlags = lazy(() => import('./board-flags'));
const Closings = lazy(() => import('./closings'));
const BoardMenu = lazy(() => import('./board-menu'));

/** A board: what everybody lays on it, as a sheet or as a list. */
export default function BoardPage() {
  return (
    <BoardDoor>
      <Body />
    </BoardDoor>
  );
}

export type Look = 'canvas' | 'list';

const isNarrow = () => matchMedia('(max-width: 40rem)').matches;

function Body() {
  const text = useText();
  const { title, sheet, tiles, isCare } = useBoard();
  const [stage] = useState(() => new Stage());
  const [look, setLook] = useState<Look>(() => (isNarrow() ? 'list' : 'canvas'));
  const [selected, setSelected] = useState<string>();
  const [isByKeys, setByKeys] = useState(false);
  const [showsCursors, setShowsCursors] = useState(true);
  const chosen = tiles.find(({ id }) => id === selected);
  useUndoKeys();

  function select(tile: string | undefined, how: 'pointer' | 'keys'): void {
    setByKeys(how === 'keys');
    setSelected(tile);
  }

  function close(): void {
    if (selected !== undefined) stage.card(selected)?.focus();
    setSelected(undefined);
  }

  const lead = sheet.group === null ? text('board.own.lead') : <GroupLead group={sheet.group} />;
  return (
    <Page title={title || text('board.title')} lead={lead} actions={<Suspense><BoardMenu stage={stage} /></Suspense>}>
      {sheet.about !== null && (
        <div className={styles.about}>
          <UserText as="block">{sheet.about}</UserText>
        </div>
      )}
      {sheet.isClosed && <p className="muted">{text('board.closed')}</p>}
      <NowHere stage={stage} isCanvas={look === 'canvas'} onSelect={(tile) => select(tile, 'keys')} />
      <Refusals />
      <Suspense>{isCare && <BoardFlags onGo={(tile) => select(tile, 'keys')} />}</Suspense>
      <Tools stage={stage} look={look} onLook={setLook} onAdded={setSelected} showsCursors={showsCursors} onCursors={setShowsCursors} />
      {look === 'canvas' ? (
        <div className={styles.split} data-open={chosen !== undefined}>
          <Canvas stage={stage} selected={chosen?.id} onSelect={select} showsCursors={showsCursors} />
          {chosen !== undefined && (
            <aside className={styles.side} aria-label={text('board.tile')}>
              <Suspense fallback={<Skeleton />}>
                <TilePanel key={chosen.id} tile={chosen} onClose={close} isOpened takesFocus={isByKeys} />
              </Suspense>
            </aside>
          )}
        </div>
      ) : (
        <TileList selected={chosen?.id} onSelect={setSelected} />
      )}
      <Suspense fallback={<Skeleton />}>
        <Closings />
      </Suspense>
    </Page>
  );
}

function GroupLead({ group }: { readonly group: string }) {
  const card = useItem(group, 'group', 'groupCard');
  if (card === undefined) return null;
  return (
    <Link to={paths.group(group)}>
      <UserText>{card.name}</UserText>
    </Link>
  );
}

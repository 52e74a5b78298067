import { useState } from 'react';
import { Link } from 'react-router';
import { useText } from '../i18n';
import { lazyPart, Meanwhile } from '../lazy-page';
import { useItem, useItems } from '../live';
import { Skeleton } from '../parts/skeleton';
import { UserText } from '../parts/user-text';
import { useSettled } from '../parts/use-settled';
import { paths } from '../paths';
import { Page } from '../shell/page';
import { BeforeClose } from './before-close';
import { BoardDoor } from './board-door';
import { useBoard } from './board-context';
import styles from './boards.module.css';
import { Canvas } from './canvas';
import { NowHere } from './now-here';
import { Refusals } from './refusals';
import { Stage } from './stage';
import { TileList } from './tile-list';
import { Tools } from './tools';
import { useChoice } from './use-choice';
import { useUndoKeys } from './use-undo-keys';

const TilePanel = lazyPart([], () => import('./tile-panel'));
const ManyPanel = lazyPart([], () => import('./many-panel'));
const BoardFlags = lazyPart([], () => import('./board-flags'));
const Closings = lazyPart([], () => import('./closings'));
const BoardMenu = lazyPart([], () => import('./board-menu'));

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
  const { board, title, sheet, tiles, isCare } = useBoard();
  const flags = useItems(board, 'flagCard');
  const isSettled = useSettled();
  const [stage] = useState(() => new Stage());
  const [look, setLook] = useState<Look>(() => (isNarrow() ? 'list' : 'canvas'));
  const choice = useChoice();
  const [isChoosing, setChoosing] = useState(false);
  const [isClosing, setClosing] = useState(false);
  const [showsCursors, setShowsCursors] = useState(true);
  const chosen = tiles.filter(({ id }) => choice.tiles.includes(id));
  const alone = chosen.length === 1 ? chosen[0] : undefined;
  useUndoKeys();

  const open = (tile: string | undefined) => choice.choose(tile === undefined ? [] : [tile], 'keys');
  function close(): void {
    if (alone !== undefined) stage.card(alone.id)?.focus();
    open(undefined);
  }

  const lead = sheet.group === null ? text('board.own.lead') : <GroupLead group={sheet.group} />;
  return (
    <Page title={title || text('board.title')} lead={lead} actions={isSettled && <BoardMenu stage={stage} />}>
      {sheet.about !== null && (
        <div className={styles.about}>
          <UserText as="block">{sheet.about}</UserText>
        </div>
      )}
      {sheet.isClosed && <p className="muted">{text('board.closed')}</p>}
      {!isClosing && <BeforeClose onWrite={() => setClosing(true)} />}
      <NowHere stage={stage} isCanvas={look === 'canvas'} onSelect={open} />
      <Refusals />
      {isCare && flags.length > 0 && <BoardFlags onGo={open} />}
      <Tools
        stage={stage}
        look={look}
        onLook={setLook}
        onAdded={(tile) => choice.choose([tile], 'pointer')}
        isChoosing={isChoosing}
        onChoosing={setChoosing}
        showsCursors={showsCursors}
        onCursors={setShowsCursors}
      />
      {look === 'canvas' ? (
        <div className={styles.split} data-open={chosen.length > 0}>
          <Canvas stage={stage} choice={choice} isChoosing={isChoosing} showsCursors={showsCursors} />
          {chosen.length > 0 && (
            <aside className={styles.side} aria-label={text(alone === undefined ? 'board.chosen.several' : 'board.tile')}>
              <Meanwhile show={<Skeleton />}>
                {alone === undefined ? (
                  <ManyPanel tiles={chosen} onClose={() => open(undefined)} />
                ) : (
                  <TilePanel key={alone.id} tile={alone} onClose={close} isOpened takesFocus={choice.isByKeys} />
                )}
              </Meanwhile>
            </aside>
          )}
        </div>
      ) : (
        <TileList selected={alone?.id} onSelect={open} />
      )}
      <Meanwhile show={<Skeleton />}>
        {(isSettled || isClosing) && <Closings isWriting={isClosing} onWriting={setClosing} />}
      </Meanwhile>
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

import { Expand, Minus, Plus } from 'lucide-react';
import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { TilePlace } from '../contracts';
import { useText } from '../i18n';
import { useNames } from '../journals/seats';
import { useItems } from '../live';
import { announce } from '../parts/announcer';
import { Button } from '../parts/button';
import { toast } from '../parts/toast-queue';
import { useBoard } from './board-context';
import styles from './canvas.module.css';
import { Cursors } from './cursors';
import { FarSheet } from './far-sheet';
import { boardSize } from './layout';
import { useHeard, usePointing } from './pointing';
import type { Stage } from './stage';
import { TileCard } from './tile-card';
import { useTileWords } from './tile-words';
import type { SeenTile } from './unsent';
import { useDrawn, useNear } from './use-near';
import { useGestures } from './use-gestures';
import { useRemove } from './use-remove';
import { useWhere } from './use-where';

const whole = { x: 0, y: 0, ...boardSize };

interface CanvasProps {
  readonly stage: Stage;
  readonly selected: string | undefined;
  readonly onSelect: (tile: string | undefined, how: 'pointer' | 'keys') => void;
  readonly showsCursors: boolean;
}

/** The board as a sheet that can be moved and come closer to. */
export function Canvas({ stage, selected, onSelect, showsCursors }: CanvasProps) {
  const text = useText();
  const names = useNames();
  const where = useWhere();
  const { board, me, mayWrite, tiles, deeds, sheet } = useBoard();
  const pointing = usePointing(board);
  const remove = useRemove();
  const window = useRef<HTMLDivElement>(null);
  const surface = useRef<HTMLDivElement>(null);
  const mayMove = (tile: SeenTile) => mayWrite && tile.by === me;
  const gestures = useGestures({
    stage, pointing, tiles, mayMove, select: onSelect, onRemove(tile) {
      window.current?.focus();
      remove(tile);
    },
    pointsOut: showsCursors && mayWrite && sheet.owner === null,
    onOthers: (tile) => toast(text(tile.by === me ? 'board.move.closed' : 'board.move.others', { name: names.one(tile.by) })),
    onMove(tile: SeenTile, place: TilePlace, how) {
      deeds.move([{ tile: tile.id, place }]);
      if (how === 'keys') announce(where(place));
    },
  });

  useLayoutEffect(() => {
    if (window.current === null || surface.current === null) return undefined;
    return stage.begin(window.current, surface.current, whole);
  }, [stage]);

  // React listens to wheels without being able to keep the page from scrolling
  useEffect(() => {
    const element = window.current;
    if (element === null) return undefined;
    const turn = (event: WheelEvent) => {
      event.preventDefault();
      const { view } = stage;
      if (event.ctrlKey || event.metaKey) stage.zoom(Math.exp(-event.deltaY / 200), stage.inWindow(event));
      else stage.set({ ...view, x: view.x - event.deltaX, y: view.y - event.deltaY });
    };
    element.addEventListener('wheel', turn, { passive: false });
    return () => element.removeEventListener('wheel', turn);
  }, [stage]);

  useOthersDrags(stage, tiles);
  const near = useNear(stage);
  const [focused, setFocused] = useState<string>();
  const { cards, far, isWhole } = useDrawn(stage, near, tiles, selected, focused);

  // what is open beside the sheet does not hide what it is about
  const chosen = tiles.find(({ id }) => id === selected)?.place;
  const shown = useRef<string>(undefined);
  useEffect(() => {
    if (chosen !== undefined && shown.current !== selected) stage.reveal(chosen);
    shown.current = selected;
  }, [chosen, selected, stage]);

  const comments = useItems(board, 'comment');
  const counts = useMemo(() => {
    const all = new Map<string, number>();
    for (const { tile } of comments) all.set(tile, (all.get(tile) ?? 0) + 1);
    return all;
  }, [comments]);
  const { whole: label } = useTileWords();

  return (
    <div className={styles.canvas}>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- fingers and keys move the sheet */}
      <div
        ref={window}
        role="region"
        aria-label={text('board.canvas')}
        aria-describedby="board-keys"
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- arrow keys move the sheet
        tabIndex={0}
        dir="ltr"
        className={styles.window}
        onPointerDown={gestures.down}
        onPointerMove={gestures.move}
        onPointerUp={gestures.up}
        onPointerCancel={gestures.cancel}
        onKeyDown={gestures.keys}
        onBlur={gestures.settle}
        onFocus={(event) => {
          const id = event.target.dataset.tile;
          setFocused(id);
          const tile = tiles.find((one) => one.id === id);
          if (tile !== undefined && event.target.matches(':focus-visible')) stage.reveal(tile.place);
        }}
      >
        <div ref={surface} className={styles.sheet}>
          {near !== undefined && far.length > 0 && <FarSheet tiles={far} near={near} />}
          {cards.map((tile) => (
            <TileCard
              key={tile.id}
              tile={tile}
              board={board}
              stage={stage}
              label={label}
              isMine={mayMove(tile)}
              isSelected={tile.id === selected}
              isFar={!isWhole(tile)}
              comments={counts.get(tile.id) ?? 0}
            />
          ))}
          {showsCursors && <Cursors />}
        </div>
      </div>
      <p id="board-keys" className="muted small">
        {text('board.canvas.keys')}
      </p>
      <div className={styles.zoom} role="group" aria-label={text('board.zoom')}>
        <Button icon={Plus} aria-label={text('board.zoom.in')} onPress={() => stage.zoom(1.25)} />
        <Button icon={Minus} aria-label={text('board.zoom.out')} onPress={() => stage.zoom(0.8)} />
        <Button icon={Expand} aria-label={text('board.zoom.fit')} onPress={() => stage.show(whole)} />
      </div>
    </div>
  );
}

const forgotten = 3000;

/** Shows tiles where others are carrying them, until they lie somewhere. */
function useOthersDrags(stage: Stage, tiles: readonly SeenTile[]): void {
  const { board } = useBoard();
  const now = useRef(tiles);
  useEffect(() => {
    now.current = tiles;
  }, [tiles]);
  const timers = useRef(new Map<string, ReturnType<typeof setTimeout>>());
  useHeard(
    board,
    useCallback(
      ({ kind, about, by, at: [x = 0, y = 0, width = 0, height = 0, turn = 0] }) => {
        const find = () => now.current.find(({ id }) => id === about);
        const tile = find();
        if (kind !== 'drag' || about === undefined || tile?.by !== by) return;
        stage.carry(about, tile.place, { x, y, width, height, turn });
        clearTimeout(timers.current.get(about));
        timers.current.set(
          about,
          setTimeout(() => {
            const still = find();
            if (still) stage.letGo(about, still.place);
          }, forgotten),
        );
      },
      [stage],
    ),
  );
}

import { Expand, Minus, Plus } from 'lucide-react';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useText } from '../i18n';
import { Button } from '../parts/button';
import { useBoard } from './board-context';
import styles from './canvas.module.css';
import { Cursors } from './cursors';
import { FarSheet } from './far-sheet';
import { boardSize } from './layout';
import type { Stage } from './stage';
import { TileCard } from './tile-card';
import { useTileWords } from './tile-words';
import type { SeenTile } from './unsent';
import { useAnswers } from './use-answers';
import type { Choice } from './use-choice';
import { useCommentsByTile } from './use-comments-by-tile';
import { useGestures } from './use-gestures';
import { useDrawn, useNear } from './use-near';
import { useOthersDrags } from './use-others-drags';
import { useWheel } from './use-wheel';
import type { Area } from './view';

const whole = { x: 0, y: 0, ...boardSize };

interface CanvasProps {
  readonly stage: Stage;
  readonly choice: Choice;
  /** Tiles are chosen by drawing around them. */
  readonly isChoosing: boolean;
  readonly showsCursors: boolean;
}

/** The board as a sheet that can be moved and come closer to. */
export function Canvas({ stage, choice, isChoosing, showsCursors }: CanvasProps) {
  const text = useText();
  const { board, me, mayWrite, tiles, pictures } = useBoard();
  const window = useRef<HTMLDivElement>(null);
  const surface = useRef<HTMLDivElement>(null);
  const band = useRef<HTMLDivElement>(null);
  const mayMove = (tile: SeenTile) => mayWrite && tile.by === me;
  const gestures = useGestures({ ...useAnswers(choice, window), stage, mayMove, isChoosing, pointsOut: useMayPoint(showsCursors), showBand: (area) => draw(band.current, area) });

  useLayoutEffect(() => {
    if (window.current === null || surface.current === null) return undefined;
    return stage.begin(window.current, surface.current, whole);
  }, [stage]);
  useWheel(window, stage);
  useOthersDrags(stage);

  const chosen = choice.tiles;
  const near = useNear(stage);
  const [focused, setFocused] = useState<string>();
  const { cards, far, isWhole, painted } = useDrawn(stage, near, tiles, chosen, focused);
  const alone = chosen.length === 1 ? chosen[0] : undefined;
  useRevealed(stage, alone);
  const said = useCommentsByTile(board);
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
        data-choosing={isChoosing}
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
          {near !== undefined && far.length > 0 && <FarSheet tiles={far} near={near} pictures={pictures} onWhole={painted} />}
          {cards.map((tile) => (
            <TileCard
              key={tile.id}
              tile={tile}
              board={board}
              stage={stage}
              label={label}
              isMine={mayMove(tile)}
              isChosen={chosen.includes(tile.id)}
              isAlone={tile.id === alone}
              isFar={!isWhole(tile)}
              comments={said.get(tile.id)?.length ?? 0}
            />
          ))}
          {showsCursors && <Cursors />}
        </div>
        <div ref={band} hidden className={styles.band} />
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

function useMayPoint(showsCursors: boolean): boolean {
  const { mayWrite, sheet } = useBoard();
  return showsCursors && mayWrite && sheet.owner === null;
}

/** What is open beside the sheet does not hide what it is about. */
function useRevealed(stage: Stage, alone: string | undefined): void {
  const { tiles } = useBoard();
  const place = tiles.find(({ id }) => id === alone)?.place;
  const shown = useRef<string>(undefined);
  useEffect(() => {
    if (place !== undefined && shown.current !== alone) stage.reveal(place);
    shown.current = alone;
  }, [place, alone, stage]);
}

function draw(band: HTMLElement | null, area: Area | undefined): void {
  if (band === null) return;
  band.hidden = area === undefined;
  if (area === undefined) return;
  const { style } = band;
  [style.left, style.top, style.width, style.height] = [area.x, area.y, area.width, area.height].map((length) => `${length}px`) as [string, string, string, string];
}

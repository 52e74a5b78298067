import { memo, useLayoutEffect, useRef } from 'react';
import type { Tile, Topic } from '../contracts';
import { classNames } from '../parts/class-names';
import { reactionIcons } from '../journals/use-reactions';
import { Icon } from '../parts/icon';
import type { Stage } from './stage';
import { TileFace } from './tile-face';
import styles from './tile.module.css';
import type { SeenTile } from './unsent';

interface TileCardProps {
  readonly tile: SeenTile;
  readonly board: Topic;
  readonly stage: Stage;
  /** What it is, what it says, and whose it is. */
  readonly label: (tile: Tile) => string;
  readonly isMine: boolean;
  readonly isChosen: boolean;
  /** It alone is chosen, so that it can be sized and turned. */
  readonly isAlone: boolean;
  readonly comments: number;
  /** What is on it is painted from afar. */
  readonly isFar: boolean;
}

/** A tile on the board. It is drawn anew only when something of it changes. */
export const TileCard = memo(function TileCardOf({ tile, board, stage, label, isMine, isChosen, isAlone, comments, isFar }: TileCardProps) {
  const { id, content, place, reactions } = tile;
  const card = useRef<HTMLDivElement>(null);
  // where it lies is not drawn by React, because hands and others move it in between
  useLayoutEffect(() => (card.current === null ? undefined : stage.lay(id, place, card.current)), [stage, id, place]);
  const kinds = [...new Set(reactions.map(({ reaction }) => reaction))];
  return (
    <div
      ref={card}
      role="button"
      tabIndex={0}
      data-tile={id}
      data-mine={isMine}
      aria-label={label(tile)}
      aria-pressed={isChosen}
      className={isFar ? classNames(styles.tile, styles.far) : classNames(styles.tile, styles[content.what], styles[content.colour])}
      style={{ zIndex: content.what === 'frame' ? 0 : place.z + 1 }}
    >
      {!isFar && <TileFace tile={tile} board={board} />}
      {!isFar && (kinds.length > 0 || comments > 0) && (
        <span className={styles.answers}>
          {kinds.map((reaction) => (
            <Icon key={reaction} of={reactionIcons[reaction]} />
          ))}
          {reactions.length + comments}
        </span>
      )}
      {isMine && isAlone && (
        <>
          <span data-handle="turn" aria-hidden className={styles.turner} />
          <span data-handle="size" aria-hidden className={styles.handle} />
        </>
      )}
    </div>
  );
});

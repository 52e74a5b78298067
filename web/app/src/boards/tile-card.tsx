import { memo, useLayoutEffect, useRef } from 'react';
import type { Topic } from '../contracts';
import { classNames } from '../parts/class-names';
import { reactionIcons } from '../journals/use-reactions';
import { Icon } from '../parts/icon';
import { TileFace } from './tile-face';
import styles from './tile.module.css';
import type { SeenTile } from './unsent';

interface TileCardProps {
  readonly tile: SeenTile;
  readonly board: Topic;
  /** What it is, what it says, and whose it is. */
  readonly label: string;
  readonly isMine: boolean;
  readonly isSelected: boolean;
  readonly comments: number;
}

/** A tile on the board. It is drawn anew only when something of it changes. */
export const TileCard = memo(function TileCardOf({ tile, board, label, isMine, isSelected, comments }: TileCardProps) {
  const { id, content, place, reactions } = tile;
  const { x, y, width, height, turn, z } = place;
  const card = useRef<HTMLDivElement>(null);
  // what it was carried to is over once it lies somewhere else
  useLayoutEffect(() => {
    if (card.current === null) return;
    const { style, dataset } = card.current;
    dataset.at = `${x} ${y}`;
    style.width = `${width}px`;
    style.height = `${height}px`;
    if (style.translate === '') return;
    // it is there already: nothing glides once more
    style.transition = 'none';
    style.translate = '';
    card.current.getBoundingClientRect();
    style.transition = '';
  }, [x, y, width, height]);
  const kinds = [...new Set(reactions.map(({ reaction }) => reaction))];
  return (
    <div
      ref={card}
      role="button"
      tabIndex={0}
      data-tile={id}
      data-mine={isMine}
      aria-label={label}
      aria-pressed={isSelected}
      className={classNames(styles.tile, styles[content.what], styles[content.colour])}
      style={{ transform: `translate(${x}px, ${y}px) rotate(${turn}deg)`, zIndex: content.what === 'frame' ? 0 : z + 1 }}
    >
      <TileFace tile={tile} board={board} />
      {(kinds.length > 0 || comments > 0) && (
        <span className={styles.answers}>
          {kinds.map((reaction) => (
            <Icon key={reaction} of={reactionIcons[reaction]} />
          ))}
          {reactions.length + comments}
        </span>
      )}
      {isMine && isSelected && <span data-handle aria-hidden className={styles.handle} />}
    </div>
  );
});

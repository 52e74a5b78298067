import { startTransition, useDeferredValue, useLayoutEffect, useMemo, useState } from 'react';
import type { Near, Stage } from './stage';
import type { SeenTile } from './unsent';

/** What of the board is drawn now. Where tiles come near while the sheet moves, they are drawn between its frames. */
export function useNear(stage: Stage): Near | undefined {
  const [near, setNear] = useState(stage.near);
  useLayoutEffect(() => {
    let isFirst = true;
    const look = () => {
      if (isFirst) setNear(stage.near);
      else startTransition(() => setNear(stage.near));
      isFirst = false;
    };
    const stop = stage.nearChanged.add(look);
    if (stage.near !== undefined) look();
    return stop;
  }, [stage]);
  return near;
}

const none: readonly SeenTile[] = [];
/** As many as a browser draws in a moment. */
const many = 300;

export interface Drawn {
  /** Those with an element of their own: what is near, and what somebody has in hand. */
  readonly cards: readonly SeenTile[];
  /** Those that are painted from afar, because too many are near. */
  readonly far: readonly SeenTile[];
  /** Whether there is more on this card than can be painted from afar. */
  readonly isWhole: (tile: SeenTile) => boolean;
}

/** Which tiles are drawn, and how. */
export function useDrawn(stage: Stage, near: Near | undefined, tiles: readonly SeenTile[], chosen: readonly string[], focused: string | undefined): Drawn {
  const close = useMemo(
    () => (near === undefined ? none : tiles.filter(({ id, place }) => id === focused || chosen.includes(id) || stage.isNear(id, place))),
    [stage, near, tiles, chosen, focused],
  );
  // the sheet is there first, and then what can be touched on it
  const soon = useDeferredValue(close, none);
  const isFar = close.length > many;
  return useMemo(() => {
    const isWhole = (tile: SeenTile) =>
      !isFar || tile.id === focused || chosen.includes(tile.id) || stage.isCarried(tile.id) || tile.review !== null || tile.isWaiting === true || tile.content.link !== null;
    return { cards: isFar ? soon : close, far: isFar ? tiles.filter((tile) => !isWhole(tile)) : none, isWhole };
  }, [stage, tiles, chosen, focused, isFar, soon, close]);
}

import { startTransition, useCallback, useDeferredValue, useEffect, useLayoutEffect, useMemo, useState } from 'react';
import { many } from './small-pictures';
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
/** So long what can be touched waits for the pictures on the sheet, in milliseconds: making a thousand elements would hold them up. */
const forPictures = 150;

export interface Drawn {
  /** Those with an element of their own: what is near, and what somebody has in hand. */
  readonly cards: readonly SeenTile[];
  /** Those that are painted from afar, because too many are near. */
  readonly far: readonly SeenTile[];
  /** Whether there is more on this card than can be painted from afar. */
  readonly isWhole: (tile: SeenTile) => boolean;
  /** The sheet is painted with all that is on it. */
  readonly painted: () => void;
}

/** Which tiles are drawn, and how. */
export function useDrawn(stage: Stage, near: Near | undefined, tiles: readonly SeenTile[], chosen: readonly string[], focused: string | undefined): Drawn {
  const close = useMemo(
    () => (near === undefined ? none : tiles.filter(({ id, place }) => id === focused || chosen.includes(id) || stage.isNear(id, place))),
    [stage, near, tiles, chosen, focused],
  );
  const isFar = close.length > many;
  const [isPainted, setPainted] = useState(false);
  const painted = useCallback(() => setPainted(true), []);
  useEffect(() => {
    if (!isFar || isPainted) return undefined;
    const timer = setTimeout(painted, forPictures);
    return () => clearTimeout(timer);
  }, [isFar, isPainted, painted]);
  // the sheet is there first, and then what can be touched on it
  const soon = useDeferredValue(isPainted ? close : none, none);
  return useMemo(() => {
    const isWhole = (tile: SeenTile) =>
      !isFar || tile.id === focused || chosen.includes(tile.id) || stage.isCarried(tile.id) || tile.review !== null || tile.isWaiting === true || tile.content.link !== null;
    return { cards: isFar ? soon : close, far: isFar ? tiles.filter((tile) => !isWhole(tile)) : none, isWhole, painted };
  }, [stage, tiles, chosen, focused, isFar, soon, close, painted]);
}

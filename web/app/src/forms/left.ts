import { useCallback, useEffect, useState } from 'react';
import { useMaybeLive } from '../live';

/** Something that was left half-way: where, and when. */
export interface Left<T> {
  readonly place: T;
  /** As ISO time. */
  readonly at: string;
}

export interface LeftInHand<T> {
  /** What was left before this page was opened. */
  readonly found: Left<T> | undefined;
  readonly isLoading: boolean;
  readonly keep: (place: T) => void;
  /** It came to its end, or is begun anew. */
  readonly forget: () => void;
}

const box = 'left';

/**
 * Where somebody was in an exercise or a worksheet, so that it goes on there after a reload or on another day. It is kept in
 * this browser only, encrypted with all else that is kept of them, and gone when they sign out or leave quickly; of somebody
 * who is not signed in nothing is kept. Without a key nothing is kept, either.
 */
export function useLeft<T>(key: string | undefined): LeftInHand<T> {
  const vault = useMaybeLive()?.vault;
  const isKept = vault !== undefined && key !== undefined;
  const [read, setRead] = useState<{ readonly key: string; readonly found: Left<T> | undefined }>();
  useEffect(() => {
    if (vault === undefined || key === undefined) return undefined;
    let isOver = false;
    const show = (found: Left<T> | undefined) => !isOver && setRead({ key, found });
    vault.then((open) => open.get(box, key)).then((found) => show(found as Left<T> | undefined), () => show(undefined));
    return () => {
      isOver = true;
    };
  }, [vault, key]);
  const isHere = read !== undefined && read.key === key;
  const keep = useCallback(
    (place: T) => {
      if (key !== undefined) void vault?.then((open) => open.put(box, key, { place, at: new Date().toISOString() } satisfies Left<T>)).catch(() => {});
    },
    [vault, key],
  );
  const forget = useCallback(() => {
    if (key !== undefined) void vault?.then((open) => open.remove(box, key)).catch(() => {});
  }, [vault, key]);
  return { found: isHere ? read.found : undefined, isLoading: isKept && !isHere, keep, forget };
}

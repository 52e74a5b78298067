import { type RefCallback, useCallback, useState } from 'react';

/** Something written, as far as its place in a list goes. */
interface Listed {
  readonly id: string;
  readonly ord: number;
  readonly by: string;
}

interface HeldBack<T> {
  /** What is on the page. */
  readonly shown: readonly T[];
  /** New entries of others, which wait until the reader asks for them. */
  readonly fresh: readonly T[];
  readonly reveal: () => void;
  /** Goes to an element above the list: while it is out of sight, somebody reads further down. */
  readonly top: RefCallback<HTMLElement>;
}

/** What was on the page when the reader went down the list. */
interface Place {
  readonly ids: ReadonlySet<string>;
  readonly oldest: number;
}

/** Which entries are new since then: others', and no older page. */
export function freshSince<T extends Listed>({ ids, oldest }: Place, entries: readonly T[], me: string): readonly T[] {
  return entries.filter(({ id, ord, by }) => !ids.has(id) && by !== me && ord > oldest);
}

export const placeOf = (entries: readonly Listed[]): Place => ({
  ids: new Set(entries.map(({ id }) => id)),
  oldest: Math.min(...entries.map(({ ord }) => ord)),
});

/** Keeps what is being read where it is. */
export function useHeldBack<T extends Listed>(entries: readonly T[], me: string): HeldBack<T> {
  const [isReading, setReading] = useState(false);
  const [place, setPlace] = useState<Place>();
  if (isReading !== (place !== undefined)) setPlace(isReading ? placeOf(entries) : undefined);
  const fresh = place === undefined ? [] : freshSince(place, entries, me);
  const top = useCallback((element: HTMLElement) => {
    const observer = new IntersectionObserver(([seen]) => seen && setReading(!seen.isIntersecting && seen.boundingClientRect.top < 0));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return {
    shown: fresh.length === 0 ? entries : entries.filter((entry) => !fresh.includes(entry)),
    fresh,
    reveal: () => setPlace(placeOf(entries)),
    top,
  };
}

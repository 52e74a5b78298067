/** What was before, what is, and what was taken back. */
export interface Past<T> {
  readonly before: readonly T[];
  readonly now: T;
  readonly after: readonly T[];
}

const most = 100;

export const begun = <T>(now: T): Past<T> => ({ before: [], now, after: [] });

/**
 * Goes on. Keystrokes in one place are one step: with the same place as last time, what is now takes the place of what was.
 */
export function onward<T>(past: Past<T>, next: T, isSamePlace: boolean): Past<T> {
  if (isSamePlace && past.before.length > 0) return { ...past, now: next, after: [] };
  return { before: [...past.before, past.now].slice(-most), now: next, after: [] };
}

export function undone<T>({ before, now, after }: Past<T>): Past<T> {
  const last = before.at(-1);
  return last === undefined ? { before, now, after } : { before: before.slice(0, -1), now: last, after: [now, ...after] };
}

export function redone<T>({ before, now, after }: Past<T>): Past<T> {
  const [next, ...rest] = after;
  return next === undefined ? { before, now, after } : { before: [...before, now], now: next, after: rest };
}

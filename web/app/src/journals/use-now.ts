import { useSyncExternalStore } from 'react';

const listeners = new Set<() => void>();
let now = new Date();
let clock: ReturnType<typeof setInterval> | undefined;

function subscribe(listener: () => void): () => void {
  if (listeners.size === 0) clock = setInterval(tick, 30_000);
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0) clearInterval(clock);
  };
}

function tick(): void {
  now = new Date();
  for (const listener of listeners) listener();
}

/** The time, as far as sentences need it: it moves on twice a minute. */
export const useNow = (): Date => useSyncExternalStore(subscribe, () => (listeners.size === 0 ? (now = recent(now)) : now));

/** The same moment while nobody listens, unless it is old. */
function recent(known: Date): Date {
  return Date.now() - known.getTime() < 30_000 ? known : new Date();
}

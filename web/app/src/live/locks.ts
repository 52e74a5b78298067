import type { Patience } from './patience.ts';

/** Does the work while no other tab of the browser works under that name. */
export type Locks = (name: string, work: () => Promise<void>) => Promise<void>;

/** The browser's locks. A tab that is asleep may hold one: then whoever is awake takes it over. */
export function browserLocks(patience: Patience): Locks {
  const locks = typeof navigator === 'undefined' ? undefined : navigator.locks;
  if (!locks) return (_, work) => work();
  return async (name, work) => {
    const impatient = new AbortController();
    const timer = setTimeout(() => impatient.abort(), patience.send * 1.5);
    try {
      await locks.request(name, { signal: impatient.signal }, () => {
        clearTimeout(timer);
        return work();
      });
    } catch (error) {
      if (impatient.signal.aborted) await locks.request(name, { steal: true }, work).catch(ignoreTaken);
      else ignoreTaken(error);
    } finally {
      clearTimeout(timer);
    }
  };
}

/** Another tab took the lock over while the work went on here. */
function ignoreTaken(error: unknown): void {
  if ((error as Error).name !== 'AbortError') throw error;
}

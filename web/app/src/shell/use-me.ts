import { useEffect, useState } from 'react';
import { noteServerTime } from '../live/server-clock';

/** The person who is signed in here. */
export interface Me {
  readonly person: string;
  readonly practice: string;
  readonly name: string;
  readonly practiceName: string;
  /** May run groups of the practice. */
  readonly isStaff: boolean;
  /** True where every person is invented. */
  readonly demo: boolean;
}

/** `unknown` until the server has answered, and while it cannot be reached. */
export type MaybeMe = Me | 'signed-out' | 'unknown';

async function askServer(signal: AbortSignal): Promise<MaybeMe> {
  const response = await fetch('/api/me', { signal, headers: { accept: 'application/json' } });
  noteServerTime(response.headers.get('date'));
  if (response.status === 204 || response.status === 401) return 'signed-out';
  if (!response.ok) return 'unknown';
  const { person, practice, name, practiceName, isStaff, demo } = (await response.json()) as Partial<Me>;
  if (typeof person !== 'string' || typeof practice !== 'string' || typeof name !== 'string') return 'unknown';
  return { person, practice, name, practiceName: practiceName ?? '', isStaff: isStaff === true, demo: demo === true };
}

let early: Promise<MaybeMe> | undefined;

/** Asks before the first page is made, which takes as long as the answer. */
export function askEarly(): void {
  early = askServer(new AbortController().signal);
  early.catch(() => {
    // it is asked again
  });
}

/** While the server cannot be reached, it is asked again after so long, and as soon as the network may be back. */
const pause = 5_000;

/** Who is signed in. */
export function useMe(): MaybeMe {
  const [me, setMe] = useState<MaybeMe>('unknown');
  useEffect(() => {
    if (me !== 'unknown') return undefined;
    const asking = new AbortController();
    const { signal } = asking;
    const ask = () => {
      const asked = early ?? askServer(signal);
      early = undefined;
      asked.then(setMe, () => {
        // not reachable: nothing is known, and the banner says so
      });
    };
    ask();
    const timer = setInterval(ask, pause);
    addEventListener('online', ask, { signal });
    return () => {
      clearInterval(timer);
      asking.abort();
    };
  }, [me]);
  return me;
}

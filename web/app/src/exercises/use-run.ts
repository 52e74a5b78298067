import { useCallback, useEffect, useRef, useState } from 'react';
import { useMaybeLive } from '../live';
import { atRest, elapsed, pause, play, type Run, seek } from './run';
import { lengthOf, type Moment, momentAt, startOf, type Timeline } from './timeline';
import { useLatest } from '../forms/use-latest';
import { useAwake } from './use-awake';

/** What was begun here and not ended, for as long as the page is open: one can come back to it, also who is not signed in. */
const begun = new Map<string, Run>();

/** Where it was left on another day, and how to keep where it is now. */
export interface RunKept {
  /** Milliseconds that were done; nothing where it is begun anew. */
  readonly done: number | undefined;
  readonly at: string | undefined;
  readonly keep: (done: number) => void;
  readonly forget: () => void;
}

export interface RunInHand {
  readonly moment: Moment;
  /** Whole seconds done. */
  readonly seconds: number;
  readonly isRunning: boolean;
  readonly hasBegun: boolean;
  /** When it was left, as ISO time, as long as it still stands there. */
  readonly leftAt: string | undefined;
  /** Milliseconds done at this very moment, for what moves. */
  readonly now: () => number;
  readonly play: () => void;
  readonly pause: () => void;
  /** The part before or after this one. */
  readonly skip: (by: number) => void;
  readonly restart: () => void;
  /** Somebody says that they are done: nothing is kept of it. Gives the seconds. */
  readonly end: () => number;
}

/** Goes through a timeline by the clock. `onPart` is told of each part that begins while it runs. */
export function useRun(name: string, timeline: Timeline, onPart?: (moment: Moment) => void, kept?: RunKept): RunInHand {
  const id = `${useMaybeLive()?.person ?? ''}/${name}`;
  const [run, setRun] = useState<Run>(() => begun.get(id) ?? { done: kept?.done ?? 0, since: undefined });
  const [shown, setShown] = useState(() => elapsed(run, Date.now()));
  const told = useRef<number | undefined>(undefined);
  const hear = useLatest(onPart);
  const keeping = useLatest(kept);
  const hasEnded = useRef(false);
  const keep = useCallback(
    (at: Run) => {
      const done = hasEnded.current ? 0 : elapsed(at, Date.now());
      begun.set(id, { done, since: undefined });
      const { current: known } = keeping;
      if (done === 0 || done >= lengthOf(timeline)) known?.forget();
      else if (done !== known?.done) known?.keep(done);
    },
    [id, timeline, keeping],
  );
  const isRunning = run.since !== undefined;
  useAwake(isRunning);

  const look = useCallback(() => {
    const total = lengthOf(timeline);
    const done = Math.min(elapsed(run, Date.now()), total);
    setShown(done);
    const moment = momentAt(timeline, done);
    if (moment.isOver) setRun({ done: total, since: undefined });
    else if (told.current !== moment.index) {
      told.current = moment.index;
      keep(run);
      hear.current?.(moment);
    }
    return moment;
  }, [run, timeline, hear, keep]);

  useEffect(() => {
    if (run.since === undefined) {
      keep(run);
      told.current = undefined;
      return undefined;
    }
    let timer: ReturnType<typeof setTimeout>;
    const tick = () => {
      const { into, left, isOver } = look();
      // to the next whole second of this part, or to its end
      if (!isOver) timer = setTimeout(tick, Math.max(10, Math.min(1000 - (into % 1000), left) + 4));
    };
    tick();
    // a tab that slept looks at once; one that goes may not come back
    const turn = () => {
      look();
      keep(run);
    };
    document.addEventListener('visibilitychange', turn);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', turn);
      keep(run);
    };
  }, [run, look, keep]);

  const now = useCallback(() => Math.min(elapsed(run, Date.now()), lengthOf(timeline)), [run, timeline]);
  // resting, it is where it was left; what was seen last may be from before a jump
  const seen = Math.min(isRunning ? Math.max(shown, run.done) : run.done, lengthOf(timeline));
  const moment = momentAt(timeline, seen);
  return {
    moment,
    seconds: Math.floor(seen / 1000),
    isRunning,
    hasBegun: isRunning || run.done > 0,
    leftAt: !isRunning && run.done > 0 && run.done === kept?.done ? kept.at : undefined,
    now,
    play: () => {
      hasEnded.current = false;
      setRun((before) => play(momentAt(timeline, before.done).isOver ? atRest : before, Date.now()));
    },
    pause: () => setRun((before) => pause(before, Date.now())),
    skip: (by) =>
      setRun((before) => {
        const at = Date.now();
        told.current = undefined;
        return seek(before, startOf(timeline, momentAt(timeline, elapsed(before, at)).index + by), at);
      }),
    restart: () => setRun(atRest),
    end: () => {
      hasEnded.current = true;
      keep(run);
      setRun((before) => pause(before, Date.now()));
      return Math.round(now() / 1000);
    },
  };
}

/** Nothing is known of what was begun. */
export const forgetRuns = (): void => begun.clear();

import { useCallback, useEffect, useRef, useState } from 'react';
import { atRest, elapsed, pause, play, type Run, seek } from './run';
import { lengthOf, type Moment, momentAt, startOf, type Timeline } from './timeline';
import { useLatest } from '../forms/use-latest';
import { useAwake } from './use-awake';

/** What was begun here and not ended, for as long as the page is open: one can come back to it. */
const begun = new Map<string, Run>();

export interface RunInHand {
  readonly moment: Moment;
  /** Whole seconds done. */
  readonly seconds: number;
  readonly isRunning: boolean;
  readonly hasBegun: boolean;
  /** Milliseconds done at this very moment, for what moves. */
  readonly now: () => number;
  readonly play: () => void;
  readonly pause: () => void;
  /** The part before or after this one. */
  readonly skip: (by: number) => void;
  readonly restart: () => void;
}

/** Goes through a timeline by the clock. `onPart` is told of each part that begins while it runs. */
export function useRun(id: string, timeline: Timeline, onPart?: (moment: Moment) => void): RunInHand {
  const [run, setRun] = useState<Run>(() => begun.get(id) ?? atRest);
  const [shown, setShown] = useState(() => elapsed(run, Date.now()));
  const told = useRef<number | undefined>(undefined);
  const hear = useLatest(onPart);
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
      hear.current?.(moment);
    }
    return moment;
  }, [run, timeline, hear]);

  useEffect(() => {
    begun.set(id, pause(run, Date.now()));
    if (run.since === undefined) {
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
    // a tab that slept looks at once
    document.addEventListener('visibilitychange', look);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', look);
      begun.set(id, pause(run, Date.now()));
    };
  }, [id, run, look]);

  const now = useCallback(() => Math.min(elapsed(run, Date.now()), lengthOf(timeline)), [run, timeline]);
  // resting, it is where it was left; what was seen last may be from before a jump
  const seen = Math.min(isRunning ? Math.max(shown, run.done) : run.done, lengthOf(timeline));
  const moment = momentAt(timeline, seen);
  return {
    moment,
    seconds: Math.floor(seen / 1000),
    isRunning,
    hasBegun: isRunning || run.done > 0,
    now,
    play: () => setRun((before) => play(momentAt(timeline, before.done).isOver ? atRest : before, Date.now())),
    pause: () => setRun((before) => pause(before, Date.now())),
    skip: (by) =>
      setRun((before) => {
        const at = Date.now();
        told.current = undefined;
        return seek(before, startOf(timeline, momentAt(timeline, elapsed(before, at)).index + by), at);
      }),
    restart: () => setRun(atRest),
  };
}

/** Signing out, or leaving: nothing is known of what was begun. */
export const forgetRuns = (): void => begun.clear();

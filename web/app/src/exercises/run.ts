/**
 * How far somebody is. It is worked out from a clock, never counted in ticks: a tab that slept, or a slow machine, is right as
 * soon as it looks again.
 */
export interface Run {
  /** Milliseconds done before the last start. */
  readonly done: number;
  /** When it was started last; nothing while it rests. */
  readonly since: number | undefined;
}

export const atRest: Run = { done: 0, since: undefined };

/** Milliseconds done by now. A clock that was put back takes nothing away. */
export const elapsed = ({ done, since }: Run, now: number): number => done + (since === undefined ? 0 : Math.max(0, now - since));

export const play = (run: Run, now: number): Run => (run.since === undefined ? { ...run, since: now } : run);

export const pause = (run: Run, now: number): Run => ({ done: elapsed(run, now), since: undefined });

/** Goes somewhere else, running or resting as before. */
export const seek = (run: Run, to: number, now: number): Run => ({ done: Math.max(0, to), since: run.since === undefined ? undefined : now });

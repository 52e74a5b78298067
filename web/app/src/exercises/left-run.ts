import type { LeftInHand } from '../forms/left';
import type { RunKept } from './use-run';

/** Where an exercise was left: how much of it was done, and what was chosen for it. */
export interface LeftRun {
  readonly done: number;
  readonly choice?: unknown;
}

export type RunLeft = LeftInHand<LeftRun>;

/** As a run keeps it, with what is chosen now. */
export const keptWith = (left: RunLeft | undefined, choice?: unknown): RunKept | undefined =>
  left && { done: left.found?.place.done, at: left.found?.at, keep: (done) => left.keep({ done, choice }), forget: left.forget };

/** What was chosen then, or what is usual. */
export const choiceOf = <C extends object>(left: RunLeft | undefined, usual: C): C => ({ ...usual, ...(left?.found?.place.choice as Partial<C> | undefined) });

import type { Guided, Relaxation } from './library';
import type { Timeline } from './timeline';

export interface MuscleChoice {
  readonly tense: number;
  readonly release: number;
}

const within = (seconds: number, [least = seconds, most = seconds]: readonly number[]) => Math.min(most, Math.max(least, seconds));

/** Settling, each group tensed and let go, and the end. Seconds stay within what is allowed. */
export function muscleTimeline(exercise: Relaxation, choice: MuscleChoice, words: { readonly settle: string; readonly release: string; readonly close: string }): Timeline {
  const tense = within(choice.tense, exercise.allowed.tense_seconds) * 1000;
  const release = within(choice.release, exercise.allowed.release_seconds) * 1000;
  return {
    parts: [
      { key: 'settle', ms: exercise.settle_seconds * 1000, cue: words.settle },
      ...exercise.groups.flatMap(({ label, cue }) => [
        { key: 'tense', ms: tense, cue, about: label },
        { key: 'release', ms: release, cue: words.release, about: label },
      ]),
      { key: 'close', ms: exercise.closing_seconds * 1000, cue: words.close },
    ],
  };
}

/** A body scan or an image: what is said, and for how long it is stayed with. `of` makes it shorter or longer as a whole. */
export function guidedTimeline({ segments }: Guided, of = 1): Timeline {
  return { parts: segments.map(({ key, seconds, cue }) => ({ key, ms: Math.round(seconds * 1000 * of), cue })) };
}

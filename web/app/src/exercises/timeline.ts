/** A stretch of an exercise in which one thing is done. */
export interface Part {
  /** Unique in its timeline's cycle: which cue it is. */
  readonly key: string;
  readonly ms: number;
  /** What to do, where it is said in words of the exercise and not by the phase. */
  readonly cue?: string;
  /** Which part of the body, or which breath of how many. */
  readonly about?: string;
}

export interface Timeline {
  readonly parts: readonly Part[];
  /** How many parts a breath has; nothing where it is not made of breaths. */
  readonly breath?: number;
}

export const lengthOf = ({ parts }: Timeline): number => parts.reduce((sum, { ms }) => sum + ms, 0);

export interface Moment {
  readonly index: number;
  readonly part: Part;
  /** How much of the part is over, in milliseconds. */
  readonly into: number;
  readonly left: number;
  readonly isOver: boolean;
}

/** Where one is after so many milliseconds. */
export function momentAt({ parts }: Timeline, elapsed: number): Moment {
  let before = 0;
  for (const [index, part] of parts.entries()) {
    if (elapsed < before + part.ms) return { index, part, into: elapsed - before, left: before + part.ms - elapsed, isOver: false };
    before += part.ms;
  }
  const last = parts.at(-1) ?? { key: 'none', ms: 0 };
  return { index: Math.max(0, parts.length - 1), part: last, into: last.ms, left: 0, isOver: true };
}

/** When a part begins. */
export const startOf = ({ parts }: Timeline, index: number): number => parts.slice(0, Math.max(0, index)).reduce((sum, { ms }) => sum + ms, 0);

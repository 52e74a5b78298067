import type { Done, ScorePoint } from './weeks';

/** Totals of one measure of one person. */
export interface Scores {
  readonly measure: string;
  readonly better: 'lower' | 'higher';
  readonly points: readonly ScorePoint[];
}

/** One person's homework and measures, as pages of progress need them. */
export interface Progress {
  readonly person: string;
  readonly entries: readonly Done[];
  readonly checkIns: readonly string[];
  readonly scores: readonly Scores[];
}

const nothing: readonly Progress[] = [];

/** One's own. */
export const useOwnProgress = (): Progress | undefined => undefined;

/** Of everybody in the group, for those who care for it. */
export const useGroupProgress = (): readonly Progress[] => nothing;

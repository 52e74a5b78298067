import data from './exercises.json';

/** How well something is known: seen at its source, seen at second hand, or not yet. */
export type Verification = 'verified' | 'secondary' | 'unverified';

export interface Breath {
  readonly phase: string;
  readonly seconds: number;
}

export interface Span {
  readonly min: number;
  readonly max: number;
  readonly default: number;
}

interface Common {
  readonly id: string;
  readonly title: string;
  readonly steps: readonly string[];
  readonly refs: readonly string[];
  readonly verification: Verification;
  readonly evidence_note: string;
  readonly safety: { readonly stop_rule: string; readonly cautions: readonly string[] };
}

export interface Breathing extends Common {
  readonly kind: 'breathing';
  readonly phases: readonly Breath[];
  readonly default_minutes: number | null;
  readonly default_cycles: number | null;
  readonly has_holds: boolean;
  readonly when_useful: string;
  readonly no_hold_alternative?: string;
  readonly adjust?: { readonly side_seconds?: Span; readonly count?: Span; readonly breaths_per_minute?: Span };
  readonly counts_not_seconds?: { readonly seconds_per_count: Span };
  readonly limits?: { readonly max_cycles_first_month: number; readonly max_cycles_later: number };
}

export interface Relaxation extends Common {
  readonly kind: 'pmr';
  readonly tense_seconds: number;
  readonly release_seconds: number;
  readonly allowed: { readonly tense_seconds: readonly number[]; readonly release_seconds: readonly number[] };
  readonly settle_seconds: number;
  readonly closing_seconds: number;
  readonly groups: readonly { readonly key: string; readonly label: string; readonly cue: string }[];
}

export interface Guided extends Common {
  readonly kind: 'mindfulness' | 'imagery';
  readonly segments: readonly { readonly key: string; readonly seconds: number; readonly cue: string }[];
}

export interface Grounding extends Common {
  readonly kind: 'grounding';
  readonly order: readonly { readonly sense: string; readonly count: number; readonly prompt: string }[];
  readonly accessibility: readonly string[];
}

export type Exercise = Breathing | Relaxation | Guided | Grounding;

/** All exercises, as the clinical data has them. */
export const exercises = data.exercises as unknown as readonly Exercise[];

export const exerciseOf = (id: string | null | undefined): Exercise | undefined => exercises.find((exercise) => exercise.id === id);

/** Where what is said of an exercise comes from. */
export const sourcesOf = ({ refs }: Exercise): readonly string[] =>
  refs.flatMap((ref) => (data.sources as Record<string, { readonly citation: string }>)[ref]?.citation ?? []);

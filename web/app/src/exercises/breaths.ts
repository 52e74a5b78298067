import type { Breath, Breathing, Span } from './library';
import { exerciseOf } from './library';
import type { Part, Timeline } from './timeline';

/** What somebody chose for a breathing exercise. */
export interface BreathChoice {
  readonly holds: boolean;
  /** In the exercise's own measure: seconds of a side or of a count, counts, or breaths a minute. */
  readonly pace: number | undefined;
  readonly minutes: number | undefined;
  readonly cycles: number | undefined;
  /** 4-7-8: it has been done for a month or longer. */
  readonly isUsedTo: boolean;
}

export type PaceKind = 'side' | 'count' | 'beat' | 'breaths';

/** How the pace of an exercise is given, and between what it may be. */
export function paceOf(exercise: Breathing): { readonly kind: PaceKind; readonly span: Span } | undefined {
  const { adjust, counts_not_seconds: counts } = exercise;
  if (counts !== undefined) return { kind: 'beat', span: counts.seconds_per_count };
  if (adjust?.side_seconds !== undefined) return { kind: 'side', span: adjust.side_seconds };
  if (adjust?.count !== undefined) return { kind: 'count', span: adjust.count };
  if (adjust?.breaths_per_minute !== undefined) return { kind: 'breaths', span: adjust.breaths_per_minute };
  return undefined;
}

/** The exercise that is done: without holding, the one that is offered instead. */
export function doneInstead(exercise: Breathing, holds: boolean): Breathing {
  if (holds || !exercise.has_holds) return exercise;
  const other = exerciseOf(exercise.no_hold_alternative);
  return other?.kind === 'breathing' ? other : exercise;
}

/** One breath at the pace that was chosen. */
export function breathOf(exercise: Breathing, phases: readonly Breath[], pace: number | undefined): readonly Breath[] {
  const adjusted = paceOf(exercise);
  if (adjusted === undefined || pace === undefined) return phases;
  const { kind, span } = adjusted;
  const at = Math.min(span.max, Math.max(span.min, pace));
  switch (kind) {
    case 'beat':
      return phases.map((part) => ({ ...part, seconds: part.seconds * at }));
    case 'side':
    case 'count':
      return phases.map((part) => ({ ...part, seconds: at }));
    case 'breaths': {
      const whole = phases.reduce((sum, { seconds }) => sum + seconds, 0);
      return phases.map((part) => ({ ...part, seconds: (part.seconds * 60) / at / whole }));
    }
  }
}

/** The most breaths at one time: 4 of 4-7-8 in the first month, 8 later. */
export function mostBreaths({ limits }: Breathing, isUsedTo: boolean): number | undefined {
  if (limits === undefined) return undefined;
  return isUsedTo ? limits.max_cycles_later : limits.max_cycles_first_month;
}

/** How many whole breaths that are. */
export function breathsIn(exercise: Breathing, breath: readonly Breath[], { minutes, cycles, isUsedTo }: Pick<BreathChoice, 'minutes' | 'cycles' | 'isUsedTo'>): number {
  const seconds = breath.reduce((sum, part) => sum + part.seconds, 0);
  const wished = cycles ?? (minutes === undefined ? (exercise.default_cycles ?? 10) : Math.round((minutes * 60) / seconds));
  return Math.max(1, Math.min(wished, mostBreaths(exercise, isUsedTo) ?? wished));
}

/** All breaths, one after the other. */
export function breathTimeline(breath: readonly Breath[], count: number): Timeline {
  const one: readonly Part[] = breath.map(({ phase, seconds }) => ({ key: phase, ms: Math.round(seconds * 1000) }));
  return { parts: Array.from({ length: count }, () => one).flat(), breath: one.length };
}

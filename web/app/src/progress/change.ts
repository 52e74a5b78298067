import type { Better } from './pairs';
import type { ScorePoint } from './weeks';

/** By how much a measure must change to matter, to be more than chance, and where the usual cut is (R9.7). */
export interface Thresholds {
  readonly meaningful: number;
  readonly reliable: number;
  readonly caseness: number;
}

export const thresholds: Readonly<Record<string, Thresholds>> = {
  phq9: { meaningful: 5, reliable: 6, caseness: 10 },
  gad7: { meaningful: 4, reliable: 4, caseness: 8 },
};

export interface Change {
  readonly difference: number;
  readonly isMeaningful: boolean;
  readonly reliable: 'improved' | 'worse' | 'noReliableChange';
  /** Over the cut before and under it now. */
  readonly hasRecovered: boolean;
}

/** What changed from one total to another; nothing for a measure whose thresholds are not known. */
export function changeOf(measure: string, from: number, to: number, better: Better = 'lower'): Change | undefined {
  const known = thresholds[measure];
  if (known === undefined) return undefined;
  const gain = better === 'lower' ? from - to : to - from;
  return {
    difference: to - from,
    isMeaningful: Math.abs(gain) >= known.meaningful,
    reliable: gain >= known.reliable ? 'improved' : -gain >= known.reliable ? 'worse' : 'noReliableChange',
    hasRecovered: better === 'lower' && from >= known.caseness && to < known.caseness,
  };
}

const eightWeeks = 56 * 86_400_000;

/** Worth a talk about how it goes (R9.8): worse by the reliable amount, or after 8 weeks not reliably better and still over the cut. */
export function isOffTrack(measure: string, points: readonly ScorePoint[]): boolean {
  const ordered = points.toSorted((one, other) => one.at.localeCompare(other.at));
  const [first, last] = [ordered[0], ordered.at(-1)];
  const known = thresholds[measure];
  if (first === undefined || last === undefined || known === undefined) return false;
  const change = changeOf(measure, first.value, last.value);
  if (change?.reliable === 'worse') return true;
  const isLong = Date.parse(last.at) - Date.parse(first.at) >= eightWeeks;
  return isLong && change?.reliable !== 'improved' && last.value >= known.caseness;
}

/** What to look at together when somebody is not on track (R9.8). */
export const checklist = ['alliance', 'motivation', 'support', 'lifeEvents', 'risk', 'fit'] as const;

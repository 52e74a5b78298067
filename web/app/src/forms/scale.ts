import type { FormField } from './shapes';

/** The places of a scale. */
export function stepOf({ min, max, step }: FormField): { readonly min: number; readonly max: number; readonly step: number } {
  const low = min ?? 0;
  const high = max ?? 10;
  return { min: low, max: high, step: step ?? (high - low > 20 ? 5 : 1) };
}

const mostNumbers = 11;

/** All places, where they are few enough to be shown side by side. */
export function numbersOf(field: FormField): readonly number[] | undefined {
  const { min, max, step } = stepOf(field);
  const count = Math.floor((max - min) / step + 1e-6) + 1;
  return count <= mostNumbers ? Array.from({ length: count }, (_, place) => min + place * step) : undefined;
}

/** What is said at the place, or at the last one with words below it. */
export const nearestWords = ({ anchors }: FormField, value: number): string | undefined => anchors.findLast(({ at }) => at === value)?.label;

export const moods = ['good', 'fair', 'middle', 'low', 'hard'] as const;
export type Mood = (typeof moods)[number];

export interface FaceAt {
  readonly at: number;
  readonly mood: Mood;
  /** A value from here on is shown by this face … */
  readonly from: number;
  /** … and below this. */
  readonly to: number;
}

/** Scales where more is pleasant. */
const pleasant = /^(mood|pleasure|mastery|energy|quality|week|close|heard)/;
/** Scales where more is hard. */
const hard = /^(suds|expected_suds|tension|anx|heat|hard|distress)/;

/** Five faces along the scale, where faces say something: of how somebody feels, not of how much they believe. */
export function facesOf(field: FormField): readonly FaceAt[] | undefined {
  const isPleasant = pleasant.test(field.key);
  if (!isPleasant && !hard.test(field.key)) return undefined;
  const { min, max, step } = stepOf(field);
  const width = (max - min) / 4;
  const places = [0, 1, 2, 3, 4].map((index) => min + Math.round((index * width) / step) * step);
  return places.map((at, index) => ({
    at,
    mood: moods[isPleasant ? 4 - index : index] ?? 'middle',
    from: index === 0 ? Number.NEGATIVE_INFINITY : ((places[index - 1] ?? at) + at) / 2,
    to: index === 4 ? Number.POSITIVE_INFINITY : ((places[index + 1] ?? at) + at) / 2,
  }));
}

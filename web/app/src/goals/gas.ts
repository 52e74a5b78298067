import type { GasRating, GasScale } from '../contracts';

/** The levels of a scale, in their order (Kiresuk & Sherman 1968). */
export const levels = [-2, -1, 0, 1, 2] as const;

export type Level = (typeof levels)[number];

/** What a level is called, by its place. */
export const levelKeys = ['muchLess', 'less', 'expected', 'more', 'muchMore'] as const;

export const levelKey = (level: number) => levelKeys[level + 2] ?? 'expected';

/** "+1" and "-1", with a minus that is as wide. */
export const signed = (level: number): string => (level > 0 ? `+${level}` : level < 0 ? `\u2212${-level}` : '0');

/** How much goals of one person are taken to go together. */
const rho = 0.3;

interface Rated {
  readonly weight: number;
  readonly level: number;
}

/** The T score of goal attainment: 50 where goals are met as expected on average; undefined where none is rated. For facilitators. */
export function tScore(goals: readonly Rated[]): number | undefined {
  const weights = goals.reduce((sum, { weight }) => sum + weight, 0);
  if (weights === 0) return undefined;
  const weighted = goals.reduce((sum, { weight, level }) => sum + weight * level, 0);
  const squares = goals.reduce((sum, { weight }) => sum + weight * weight, 0);
  return 50 + (10 * weighted) / Math.sqrt((1 - rho) * squares + rho * weights * weights);
}

/** The latest rating of each side. */
export function latestOf(ratings: readonly GasRating[]): { readonly member?: GasRating | undefined; readonly care?: GasRating | undefined } {
  return { member: ratings.findLast(({ isByCare }) => !isByCare), care: ratings.findLast(({ isByCare }) => isByCare) };
}

/** Whether somebody was agreed on as a rater. */
export const mayRate = (scale: GasScale, isOwn: boolean): boolean => scale.raters === 'both' || scale.raters === (isOwn ? 'member' : 'facilitator');

/** What is still to be said about the levels: all five, and no two alike. */
export function levelsProblem(words: readonly string[]): 'missing' | 'alike' | undefined {
  const said = words.map((one) => one.trim().toLocaleLowerCase());
  if (said.length !== levels.length || said.includes('')) return 'missing';
  return new Set(said).size < said.length ? 'alike' : undefined;
}

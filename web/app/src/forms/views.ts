import type { FormField } from './shapes';

export type TableView = 'table' | 'cards' | 'week' | 'exposure';

/** How a table is best filled in, by what its columns are: cards into piles, the days of a week, practices with three sliders. */
export function viewOf(field: FormField): TableView {
  const types = new Map(field.columns.map(({ key, type }) => [key, type]));
  const has = (key: string, type: FormField['type']) => types.get(key) === type;
  if (has('card', 'choice') && has('pile', 'choice')) return 'cards';
  if (has('day', 'date') && has('time', 'time') && has('activity', 'text')) return 'week';
  if (threeSliders.every((key) => has(key, 'scale'))) return 'exposure';
  return 'table';
}

/** Distress as it was expected or before, at its peak, and in the end: three sliders on one screen. */
export const threeSliders = ['suds_before', 'suds_peak', 'suds_end'] as const;

/** The columns of a row as screens: each alone, those that belong together on one. */
export function screensOf(field: FormField): readonly (readonly FormField[])[] {
  const together = viewOf(field) === 'exposure' ? new Set<string>(threeSliders) : new Set<string>();
  const screens: FormField[][] = [];
  for (const column of field.columns) {
    const before = screens.at(-1);
    if (before !== undefined && together.has(column.key) && together.has(before[0]?.key ?? '')) before.push(column);
    else screens.push([column]);
  }
  return screens;
}

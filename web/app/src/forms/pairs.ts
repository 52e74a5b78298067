import type { FormField } from './shapes';

export interface Pair {
  readonly before: FormField;
  readonly after: FormField;
}

const ends = [
  ['_before', '_after'],
  ['', '_new'],
  ['', '_after'],
] as const;

/** Scales that ask the same before and after something. */
export function beforeAndAfter(fields: readonly FormField[]): readonly Pair[] {
  const scales = new Map(fields.filter(({ type }) => type === 'scale').map((field) => [field.key, field]));
  return [...scales.values()].flatMap((before) => {
    for (const [first, second] of ends) {
      if (!before.key.endsWith(first)) continue;
      const after = scales.get(`${before.key.slice(0, before.key.length - first.length)}${second}`);
      if (after !== undefined && after !== before) return [{ before, after }];
    }
    return [];
  });
}

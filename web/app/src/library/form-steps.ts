import type { Form, FormField, FieldType } from '../contracts';
import { asType, fieldOf } from './blank';

/** A key that no other question has: `q1`, `q2` … */
export function freeKey(taken: readonly { readonly key: string }[], begin = 'q'): string {
  const keys = new Set(taken.map(({ key }) => key));
  for (let number = taken.length + 1; ; number++) if (!keys.has(`${begin}${number}`)) return `${begin}${number}`;
}

/** Branches that refer to what is no longer before them, or to an answer that is no longer there, fall away. */
export function settled(fields: readonly FormField[]): readonly FormField[] {
  const before = new Map<string, FormField>();
  return fields.map((field) => {
    const waitsFor = field.when === null ? undefined : before.get(field.when.field);
    const isSound = field.when === null || (waitsFor !== undefined && testsOf(waitsFor).includes(field.when.test) && hasValue(waitsFor, field.when.value));
    const kept = isSound ? field : { ...field, when: null };
    before.set(kept.key, kept);
    return kept;
  });
}

const hasValue = ({ options }: FormField, value: string | null) => value === null || options.some((option) => option.value === value);

type Test = NonNullable<FormField['when']>['test'];

/** How an answer to a question can be compared. */
export function testsOf({ type, options }: FormField): readonly Test[] {
  if (options.length > 0) return ['is', 'isNot', 'isAnswered'];
  if (['scale', 'number', 'pacer', 'timer'].includes(type)) return ['atLeast', 'atMost', 'isAnswered'];
  return ['isAnswered'];
}

const formOf = (fields: readonly FormField[]): Form => ({ fields: settled(fields) });

export const added = ({ fields }: Form, type: FieldType): Form => formOf([...fields, fieldOf(type, freeKey(fields))]);

export const changed = ({ fields }: Form, at: number, part: Partial<FormField>): Form =>
  formOf(fields.map((field, place) => (place === at ? { ...field, ...part } : field)));

export const retyped = ({ fields }: Form, at: number, type: FieldType): Form => formOf(fields.map((field, place) => (place === at ? asType(field, type) : field)));

export const removed = ({ fields }: Form, at: number): Form => formOf(fields.toSpliced(at, 1));

export function doubled({ fields }: Form, at: number): Form {
  const field = fields[at];
  return field === undefined ? { fields } : formOf(fields.toSpliced(at + 1, 0, { ...field, key: freeKey(fields) }));
}

export function moved({ fields }: Form, from: number, to: number): Form {
  const field = fields[from];
  if (field === undefined || to < 0 || to >= fields.length) return { fields };
  return formOf(fields.toSpliced(from, 1).toSpliced(to, 0, field));
}

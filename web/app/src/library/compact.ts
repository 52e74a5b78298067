import type { FormField, TemplateContent } from '../contracts';
import { blankContent, blankField } from './blank';

/** Only what differs from a blank one: a draft is kept in a small place. */
function less<T extends object>(whole: T, blank: T): Partial<T> {
  const entries = Object.entries(whole) as [keyof T, T[keyof T]][];
  return Object.fromEntries(entries.filter(([name, value]) => JSON.stringify(value) !== JSON.stringify(blank[name]))) as Partial<T>;
}

const lessField = (field: FormField): Partial<FormField> => {
  const small = less(field, blankField);
  return small.columns ? { ...small, columns: small.columns.map(lessField) as unknown as FormField['columns'] } : small;
};

const wholeField = (small: Partial<FormField>): FormField => ({ ...blankField, ...small, columns: (small.columns ?? []).map(wholeField) });

export type Compact = Partial<Omit<TemplateContent, 'form'>> & { readonly fields?: readonly Partial<FormField>[] };

/** A template as small as it can be kept. */
export function compact(content: TemplateContent): Compact {
  const { form: _, ...small } = less(content, blankContent);
  return { ...small, fields: content.form.fields.map(lessField) };
}

/** The template that was kept small. What is not what it should be counts as not said. */
export function whole({ fields = [], ...small }: Compact): TemplateContent {
  return { ...blankContent, ...small, form: { fields: fields.map(wholeField) } };
}

import { cardOf, fieldsOf } from '../assignments/card-fields';
import type { ProgrammeStep, TemplateContent, WorkCard } from '../contracts';
import { minutesSaid } from '../workbooks/minutes-said';

export interface StartWords {
  /** Where a template needs nothing. */
  readonly nothing: string;
  /** Where it has no smaller version. */
  readonly small: string;
  /** Where it asks nothing. */
  readonly notes: string;
}

/** A step as it will be given: complete, with the goal and the review that hold for the whole programme (R2.1). */
export function stepCard({ template }: ProgrammeStep, content: TemplateContent, about: { readonly goal: string; readonly review: string }, words: StartWords): WorkCard {
  const fields = fieldsOf(content, { nothing: words.nothing, review: about.review }, '');
  const starter = fields.sizes.starter.trim() === '' ? words.small : fields.sizes.starter;
  const minutes = { ...fields.minutes, standard: String(minutesSaid(fields.sizes.standard) ?? content.maxMinutes) };
  return cardOf({ ...fields, minutes, goal: about.goal, review: about.review, sizes: { ...fields.sizes, starter } }, content, template, words.notes);
}

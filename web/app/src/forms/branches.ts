import { type Answers, isAnswered } from './answers';
import type { Answer, Branch, Form, FormField } from './shapes';

/** The fields that are asked now. One that depends on a hidden field is hidden, too; what was answered stays. */
export function shownFields(form: Form, answers: Answers): readonly FormField[] {
  const shown = new Map<string, FormField>();
  for (const field of form.fields) {
    const { when } = field;
    if (when === null || holds(when, shown.has(when.field) ? answers.get(when.field) : undefined)) shown.set(field.key, field);
  }
  return [...shown.values()];
}

function holds({ test, value, number }: Branch, answer: Answer | undefined): boolean {
  if (!isAnswered(answer) || answer === undefined) return false;
  const isIt = value !== null && (answer.text === value || answer.picks.includes(value) || (answer.number !== null && String(answer.number) === value));
  switch (test) {
    case 'is':
      return isIt;
    case 'isNot':
      return !isIt;
    case 'atLeast':
      return answer.number !== null && number !== null && answer.number >= number;
    case 'atMost':
      return answer.number !== null && number !== null && answer.number <= number;
    case 'isAnswered':
      return true;
  }
}

/** Required fields that are asked now and have no answer yet: handing in waits for these. */
export const missingFields = (form: Form, answers: Answers): readonly FormField[] =>
  shownFields(form, answers).filter((field) => field.isRequired && !isEnough(field, answers.get(field.key)));

/** Rows count only with something in them. */
function isEnough({ type, minRows }: FormField, answer: Answer | undefined): boolean {
  if (!isAnswered(answer) || answer === undefined) return false;
  return (type !== 'table' && type !== 'ladder') || answer.rows.filter((row) => row.cells.some((cell) => isAnswered(cell.answer))).length >= Math.max(1, minRows ?? 1);
}

import { newRow, noAnswer } from './answers';
import type { Answer, FieldType, FormField } from './shapes';

/** A field for a test, with what it is about. */
export function fieldOf(key: string, type: FieldType, more: Partial<FormField> = {}): FormField {
  return {
    key, type, label: key, isRequired: false, help: null, maxLength: null, hasVoice: false, min: null, max: null, step: null, anchors: [], options: [], allowsOther: false, correct: null,
    explain: null, columns: [], minRows: null, maxRows: null, orderBy: null, seconds: null, exercise: null, phases: [], minutes: null, cycles: null, allowsPhoto: false, when: null, ...more,
  };
}

/** Some answer to a field, of the kind that it asks for. */
export function answerTo(field: FormField): Answer {
  switch (field.type) {
    case 'scale':
    case 'number':
      return { ...noAnswer, number: field.max ?? 7 };
    case 'pacer':
    case 'timer':
      return { ...noAnswer, number: 95 };
    case 'choice':
      return { ...noAnswer, text: field.options.at(-1)?.value ?? null };
    case 'multi':
    case 'checklist':
      return { ...noAnswer, picks: field.options.slice(0, 2).map(({ value }) => value) };
    case 'date':
      return { ...noAnswer, text: '2030-03-04' };
    case 'time':
      return { ...noAnswer, text: '18:30' };
    case 'table':
    case 'ladder':
      return { ...noAnswer, rows: [newRow(field.columns.map((column) => ({ column: column.key, answer: answerTo(column) })))] };
    case 'drawing':
      return { ...noAnswer, text: `Words of ${field.key}`, strokes: '[["teal",20,100,100,5000,5000]]' };
    default:
      return { ...noAnswer, text: `Words of ${field.key}` };
  }
}

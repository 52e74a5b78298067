import type { FieldType, FormField, TemplateContent } from '../contracts';

/** A field of which nothing is said yet. */
export const blankField: FormField = {
  key: '', type: 'text', label: '', isRequired: false, help: null, maxLength: null, hasVoice: false, min: null, max: null, step: null, anchors: [], options: [],
  allowsOther: false, correct: null, explain: null, columns: [], minRows: null, maxRows: null, orderBy: null, seconds: null, exercise: null, phases: [],
  minutes: null, cycles: null, allowsPhoto: false, when: null,
};

const options = [{ value: 'a', label: '' }, { value: 'b', label: '' }];

const column: FormField = { ...blankField, key: 'a', type: 'text', maxLength: 200 };

/** What each kind of question begins with, so that it is one from the start. */
const beginnings: Record<FieldType, Partial<FormField>> = {
  text: { maxLength: 200 },
  longText: { maxLength: 4000, hasVoice: true },
  scale: { min: 0, max: 10, step: 1 },
  choice: { options },
  multi: { options },
  number: { min: 0 },
  date: {},
  time: {},
  checklist: { options: options.slice(0, 1) },
  table: { columns: [column], minRows: 1, maxRows: 20 },
  drawing: { allowsPhoto: true },
  audio: { seconds: 180 },
  pacer: { phases: [{ phase: 'inhale', seconds: 4 }, { phase: 'exhale', seconds: 6 }], minutes: 5 },
  timer: { seconds: 300 },
  ladder: { columns: [column, { ...blankField, key: 'b', type: 'scale', min: 0, max: 100, step: 5 }], minRows: 3, maxRows: 12, orderBy: 'b' },
};

/** A new question of a kind. */
export const fieldOf = (type: FieldType, key: string): FormField => ({ ...blankField, ...beginnings[type], type, key });

/** The same question as another kind: what both have stays, what only the old one has goes. */
export function asType(field: FormField, type: FieldType): FormField {
  const { key, label, help, isRequired, when } = field;
  const began = fieldOf(type, key);
  const kept = { ...began, label, help, isRequired, when };
  if (began.options.length > 0 && field.options.length >= began.options.length) return { ...kept, options: field.options };
  if (began.columns.length > 0 && field.columns.length > 0 && type === 'table') return { ...kept, columns: field.columns };
  return kept;
}

/** A template of which nothing is said yet. */
export const blankContent: TemplateContent = {
  title: '', kind: 'worksheet', area: 'copingSafety', purpose: '', steps: [], frequency: '', form: { fields: [] }, language: 'en', modalities: [], settings: ['individual'],
  aims: [], materials: [], minMinutes: 5, maxMinutes: 15, safety: [], levels: [], reviewPrompts: [], sharing: 'care', isNeverForGroup: false, accessibility: [],
  evidence: null, licenceNote: null, reading: null, exercise: null, measure: null, together: null, isForOffline: false, systemUse: null, weeks: null, replyStarters: [],
};

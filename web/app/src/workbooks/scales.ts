import type { FormField } from '../contracts';

const field = (key: string, label: string, max: number, anchors: FormField['anchors']): FormField => ({
  key, type: 'scale', label, isRequired: false, help: null, maxLength: null, hasVoice: false, min: 0, max, step: 1, anchors, options: [], allowsOther: false,
  correct: null, explain: null, columns: [], minRows: null, maxRows: null, orderBy: null, seconds: null, exercise: null, phases: [], minutes: null,
  cycles: null, allowsPhoto: false, when: null,
});

/** How sure somebody is, 0 to 10. */
export const sureField = (label: string, low: string, high: string): FormField =>
  field('sure', label, 10, [{ at: 0, label: low }, { at: 10, label: high }]);

/** A rating from 0 to 4. */
export const ratingField = (key: string, label: string, low: string, high: string): FormField =>
  field(key, label, 4, [{ at: 0, label: low }, { at: 4, label: high }]);

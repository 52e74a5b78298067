import { describe, expect, it } from 'vitest';
import { blankContent } from '../library/blank';
import { cardOf, fieldsOf, scheduleOf } from './card-fields';

const words = { nothing: 'Nothing else', review: 'We look at it together.' };
const template = { ...blankContent, title: 'Three breaths', steps: ['Sit.', 'Breathe.'], purpose: 'It calms.', frequency: 'Daily', modalities: ['writing'] as const };

describe('homework from a template', () => {
  it('offers at least two ways of doing it (R2.6) and room for notes (R2.1)', () => {
    const fields = { ...fieldsOf(template, words, '2026-03-02'), sizes: { starter: 'One breath', standard: '', stretch: '' } };
    const card = cardOf(fields, template, null, 'Notes');
    expect(card.ways).toEqual(['write', 'speak']);
    expect(card.content.form.fields.map(({ key }) => key)).toEqual(['notes']);
    expect(card.content.materials).toEqual(['Nothing else']);
    expect(card.sizes).toEqual([{ size: 'starter', minutes: 2, words: 'One breath' }]);
  });

  it('has weekdays only where it is done on some days', () => {
    const fields = { ...fieldsOf(template, words, '2026-03-02'), weekdays: [5, 1], rhythm: 'days' as const };
    expect(scheduleOf(fields, 'Europe/London')).toMatchObject({ weekdays: [1, 5], dueOn: null, bend: 3 });
    expect(scheduleOf({ ...fields, rhythm: 'daily' }, 'Europe/London').weekdays).toEqual([]);
  });
});

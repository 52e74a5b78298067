import { expect, test } from 'vitest';
import type { ProgrammeStep, TemplateContent } from '../contracts';
import { blankContent } from '../library/blank';
import { stepCard } from './start-plan';

const step: ProgrammeStep = { id: 's1', template: { template: 'walk', version: 2 }, size: 'starter', release: { rule: 'atOnce', days: null, condition: null } };
const words = { nothing: 'Nothing', small: 'Only the first part of it.', notes: 'Notes' };
const about = { goal: 'Calmer evenings', review: 'We begin the next session with it.' };

const walk: TemplateContent = { ...blankContent, title: 'A walk', purpose: 'It lifts a heavy day.', steps: ['Go outside.', 'Walk.'], frequency: 'Most days', maxMinutes: 20 };

test('a step is complete before anybody gets it, whatever its template leaves out (R2.1, R2.6)', () => {
  const card = stepCard(step, walk, about, words);
  expect(card.goal).toBe('Calmer evenings');
  expect(card.review).toBe('We begin the next session with it.');
  expect(card.content.materials).toEqual(['Nothing']);
  expect(card.content.form.fields.map(({ label }) => label)).toEqual(['Notes']);
  expect(card.sizes.map(({ size, words: about_ }) => [size, about_])).toEqual([['starter', 'Only the first part of it.']]);
  expect(card.ways).toHaveLength(2);
  expect(card.template).toEqual({ template: 'walk', version: 2 });
});

test('what a template says of its sizes is kept', () => {
  const levels: TemplateContent['levels'] = [{ size: 'starter', text: 'To the corner.' }, { size: 'standard', text: 'Round the block.' }];
  const card = stepCard(step, { ...walk, levels }, about, words);
  expect(card.sizes).toEqual([{ size: 'starter', minutes: 2, words: 'To the corner.' }, { size: 'standard', minutes: 20, words: 'Round the block.' }]);
});

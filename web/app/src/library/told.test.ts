import { beforeAll, expect, test } from 'vitest';
import arabicFile from '../../../../src/Homework/Library/catalogue.ar.json';
import { cardOf, fieldsOf, untoldFields } from '../assignments/card-fields';
import { type Told, toldBy, toldIn } from '../told';
import { blankContent } from './blank';
import { loadCatalogue } from './catalogue';
import { anything, found } from './search';
import type { Entry } from './shapes';
import { contentTold, formTold, textNames } from './told';

const arabic = toldBy(arabicFile);
let all: readonly Entry[];
beforeAll(async () => {
  const { templates } = await loadCatalogue();
  all = [...templates.values()].map((template) => ({ ...template, told: contentTold(template.content, arabic), isOwn: false, from: null, isOn: true, isAway: false, by: null, at: null }));
});

const ids = (words: string, told: Told) => found(all, { ...anything, words }, () => '', told).map(({ id }) => id);

test('a template is found by words of both languages', () => {
  expect(ids('تنفس المربع', arabic)).toContain('breathing-box');
  expect(ids('box breathing', arabic)).toContain('breathing-box');
  expect(ids('الأفكار', arabic)).toContain('thought-record-5');
  expect(ids('box breathing', (words) => words)).toContain('breathing-box');
});

test('only the title and texts change their language; keys, values and rules stay', () => {
  const content = all.find(({ id }) => id === 'thought-record-5')?.content ?? blankContent;
  const told = contentTold(content, arabic);
  expect(told.language).toBe('ar');
  expect(told.title).toBe('سجل الأفكار (5 أعمدة)');
  const keys = (form: typeof content.form) => form.fields.map(({ key, type, columns }) => [key, type, columns.map((column) => [column.key, column.min, column.max])]);
  expect(keys(told.form)).toEqual(keys(content.form));
  const goals = all.find(({ id }) => id === 'goal-scaling')?.content.form ?? blankContent.form;
  expect(formTold(goals, arabic).fields[0]?.columns.at(-2)?.options.map(({ value }) => value)).toEqual(goals.fields[0]?.columns.at(-2)?.options.map(({ value }) => value));
});

test('a practice’s own words stay as they are, also beside those of a template', () => {
  const own = { ...blankContent, title: 'Our own walk', steps: ['Breathe in for 4.', 'Go to our river.'], form: { fields: [] } };
  expect(contentTold(own, arabic)).toMatchObject({ title: 'Our own walk', language: 'en', steps: ['خذ شهيقًا لـ4.', 'Go to our river.'] });
  expect(contentTold({ ...own, language: 'ar' }, arabic).steps[0]).toBe('Breathe in for 4.');
});

test('what is given from an Arabic page keeps the template’s own words where nobody changed them, for readers of each language', () => {
  const content = all.find(({ id }) => id === 'gratitude-daily')?.content ?? blankContent;
  const back = new Map<string, string>();
  toldIn(content, (words) => {
    back.set(arabic(words), words);
    return words;
  }, textNames);
  const words = { nothing: 'لا شيء', review: 'كيف كان؟' };
  const filled = { ...fieldsOf(contentTold(content, arabic), words, '2030-03-04'), why: 'لأنك ذكرت الامتنان.', goal: 'أن أنام' };
  const card = cardOf(untoldFields(filled, (one) => back.get(one) ?? one), content, null, 'ملاحظات');
  expect(card.content).toMatchObject({ title: content.title, steps: content.steps, safety: content.safety, frequency: content.frequency, form: content.form });
  expect(card.content.purpose).toBe('لأنك ذكرت الامتنان.');
  expect(card.task).toBe(content.steps[0]);
  expect(card.sizes.map(({ words: size }) => size)).toEqual(content.levels.map(({ text }) => text));
});

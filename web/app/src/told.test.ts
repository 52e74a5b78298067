import { describe, expect, it } from 'vitest';
import catalogue from '../../../src/Homework/Library/catalogue.json';
import templatesInArabic from '../../../src/Homework/Library/catalogue.ar.json';
import exercises from './exercises/exercises.json';
import exercisesInArabic from './exercises/exercises.ar.json';
import { textNames as exerciseNames } from './exercises/told';
import { textNames as templateNames } from './library/told';
import { asItIs, textsIn, toldBy, toldIn, type Translation } from './told';

const contents = catalogue.templates.map(({ content }) => content);
const files: readonly (readonly [string, unknown, ReadonlySet<string>, Translation, string | number])[] = [
  ['templates', contents, templateNames, templatesInArabic, catalogue.version],
  ['exercises', exercises.exercises, exerciseNames, exercisesInArabic, exercises.version],
];

/** One and two are words in Arabic, and `half` may be said; seconds, counts and limits may not differ. */
const numbersIn = (text: string) => (text.replaceAll(',', '').match(/\d+(\.\d+)?/g) ?? []).filter((number) => Number(number) > 2).toSorted();
const placesIn = (text: string) => (text.match(/\{[^}]*\}/g) ?? []).toSorted();

describe.each(files)('%s in Arabic', (_, value, names, translation, version) => {
  const english = [...new Set(textsIn(value, names))];
  const pairs = Object.values(translation.texts).flatMap((some) => Object.entries(some));

  it('are all there, and nothing else is', () => {
    const known = new Map(pairs);
    expect(english.filter((text) => !known.has(text))).toEqual([]);
    const said = new Set(english);
    expect(pairs.map(([text]) => text).filter((text) => !said.has(text))).toEqual([]);
    expect(pairs).toHaveLength(known.size);
  });

  it('are of this version, and marked as not yet read by a clinician', () => {
    expect(translation.of).toBe(version);
    expect(translation.verification).toBe('unverified');
    expect(translation.note).toMatch(/to be read by a native clinician before use/);
  });

  it('keep numbers and places, and shame nobody (R3.6, R7.3)', () => {
    const wrong = pairs.filter(
      ([text, arabic]) =>
        String(numbersIn(arabic)) !== String(numbersIn(text)) ||
        String(placesIn(arabic)) !== String(placesIn(text)) ||
        (/[a-z]/i.test(text) && !/\p{Script=Arabic}/u.test(arabic)) ||
        arabic !== arabic.trim() ||
        /فشل|فاشل|متأخر|كسول|مهمل|مقصّر|لم تلتزم/.test(arabic),
    );
    expect(wrong).toEqual([]);
  });

  it('change nothing that the program reads', () => {
    const told = toldIn(value, toldBy(translation), names);
    const hidden = (part: unknown) => toldIn(part, () => '', names);
    expect(hidden(told)).toEqual(hidden(value));
    expect(told).not.toEqual(value);
    expect(toldIn(value, asItIs, names)).toBe(value);
  });

  it('leave out no sentence: what has a space in it is a text', () => {
    expect(allIn(toldIn(value, (text) => (text === '' ? text : '.'), names)).filter((text) => text.includes(' '))).toEqual([]);
  });
});

const allIn = (value: unknown): readonly string[] =>
  typeof value === 'string' ? [value] : typeof value === 'object' && value !== null ? Object.entries(value).flatMap(([name, inner]) => (unread.has(name) ? [] : allIn(inner))) : [];
/** Where it was read, and how well that is known. */
const unread = new Set(['sources', 'caution_verification', 'counts_not_seconds']);

it('a text that changed is not told in words of an older one', () => {
  const told = toldBy({ ...exercisesInArabic, texts: { one: { 'Breathe in': 'شهيق' } } });
  expect(told('Breathe in')).toBe('شهيق');
  expect(told('Breathe in slowly')).toBe('Breathe in slowly');
});

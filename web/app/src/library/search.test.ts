import { beforeAll, describe, expect, test } from 'vitest';
import { blankContent } from './blank';
import { loadCatalogue } from './catalogue';
import { anything, found, isAnything, plainly } from './search';
import type { Entry } from './shapes';

const entry = (id: string, part: Partial<Entry['content']>, isOwn = false): Entry => ({
  id, version: 1, keywords: [], content: { ...blankContent, title: id, purpose: 'Why', ...part }, told: { ...blankContent, title: id, purpose: 'Why', ...part }, isOwn, from: null, isOn: true, isAway: false, by: null, at: null,
});

const titles = (entries: readonly Entry[]) => entries.map(({ content }) => content.title);
const noLabel = () => '';

describe('finding', () => {
  const walk = entry('A walk', { aims: ['depression'], kind: 'practice', minMinutes: 5, maxMinutes: 20, steps: ['Go outside'] });
  const sleep = entry('Sleep well', { aims: ['sleep'], kind: 'tracker', minMinutes: 2, evidence: { level: 'strong', note: 'Walks help, too', sources: [], verification: 'verified' } }, true);
  const all = [walk, sleep];

  test('without words everything is there, one’s own first', () => expect(titles(found(all, anything, noLabel))).toEqual(['Sleep well', 'A walk']));
  test('by aim, kind, time and evidence', () => {
    expect(titles(found(all, { ...anything, aim: 'sleep' }, noLabel))).toEqual(['Sleep well']);
    expect(titles(found(all, { ...anything, kind: 'practice' }, noLabel))).toEqual(['A walk']);
    expect(titles(found(all, { ...anything, minutes: 3 }, noLabel))).toEqual(['Sleep well']);
    expect(titles(found(all, { ...anything, level: 'strong' }, noLabel))).toEqual(['Sleep well']);
    expect(titles(found(all, { ...anything, isOwnOnly: true }, noLabel))).toEqual(['Sleep well']);
  });
  test('a word in the title counts more than one in a note', () => expect(titles(found(all, { ...anything, words: 'walk' }, noLabel))).toEqual(['A walk', 'Sleep well']));
  test('all words must be there, the last may be unfinished', () => {
    expect(titles(found(all, { ...anything, words: 'go outs' }, noLabel))).toEqual(['A walk']);
    expect(found(all, { ...anything, words: 'go elsewhere' }, noLabel)).toEqual([]);
  });
  test('what is said in the language of the page is found, too', () =>
    expect(titles(found(all, { ...anything, words: 'النوم' }, ({ content }) => (content.aims.includes('sleep') ? 'النَّوم' : '')))).toEqual(['Sleep well']));
  test('case, accents and marks do not matter', () => {
    expect(plainly('Café')).toBe('cafe');
    expect(plainly('أَلَم')).toBe(plainly('الم'));
    expect(isAnything({ ...anything })).toBe(true);
  });
});

describe('the catalogue', () => {
  let all: readonly Entry[];
  beforeAll(async () => {
    const { templates } = await loadCatalogue();
    all = [...templates.values()].map((template) => ({ ...template, told: template.content, isOwn: false, from: null, isOn: true, isAway: false, by: null, at: null }));
  });

  test('has fifty-four templates', () => expect(all).toHaveLength(54));
  test.each([['box', 'breathing-box'], ['gratit', 'gratitude-daily'], ['SUDS', 'exposure-ladder'], ['cognitive restructuring', 'thought-record-5'], ['thinking traps', 'thinking-traps'], ['vision board', 'group-vision-board']])('finds %s', (words, id) =>
    expect(found(all, { ...anything, words }, ({ content }) => content.aims.join(' ')).map((one) => one.id).slice(0, 12)).toContain(id));
});

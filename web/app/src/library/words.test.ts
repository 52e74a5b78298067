import { expect, test } from 'vitest';
import { loadCatalogue } from './catalogue';
import arabic from './locales/ar.json';
import english from './locales/en.json';
import { problemsOf } from './problems';
import { blankContent } from './blank';
import { aims, areas, fieldTypes, kinds, levels, modalities, reaches, rules, settings, sizes } from './words';

test('both languages say the same things', () => expect(Object.keys(arabic).toSorted()).toEqual(Object.keys(english).toSorted()));

test('whatever can be chosen has words', () => {
  const said = new Set(Object.keys(english));
  const all = { aim: aims, area: areas, kind: kinds, modality: modalities, sharing: reaches, setting: settings, size: sizes, type: fieldTypes, release: rules, evidence: levels };
  for (const [name, words] of Object.entries(all)) for (const word of words) expect(said).toContain(`library.${name}.${word}`);
  for (const problem of problemsOf(blankContent).parts) expect(said).toContain(`library.problem.${problem}`);
});

test('whatever the catalogue says can be chosen', async () => {
  for (const { content } of (await loadCatalogue()).templates.values()) {
    expect(kinds).toContain(content.kind);
    expect(areas).toContain(content.area);
    expect(aims).toEqual(expect.arrayContaining([...content.aims]));
    expect(modalities).toEqual(expect.arrayContaining([...content.modalities]));
    for (const field of content.form.fields) expect(fieldTypes).toContain(field.type);
  }
});

test('no word shames', () => {
  for (const words of Object.values(english)) expect(JSON.stringify(words)).not.toMatch(/\b(failed|missed|overdue|non-compliant)\b/i);
});

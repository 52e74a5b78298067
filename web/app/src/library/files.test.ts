import { beforeAll, describe, expect, test } from 'vitest';
import type { ProgrammePlan, TemplateContent } from '../contracts';
import { loadCatalogue, type Catalogue } from './catalogue';
import { compact, whole } from './compact';
import { isUnfit, readFile, withIds, written } from './files';
import { hasProblems, problemsOf } from './problems';

let catalogue: Catalogue;
beforeAll(async () => {
  catalogue = await loadCatalogue();
});

const contents = () => [...catalogue.templates.values()].map(({ content }) => content);
const first = (): TemplateContent => contents()[0]!;
const file = (content: unknown) => JSON.stringify({ format: 'homework-library', version: 1, templates: [{ id: 'a', version: 1, content }], programmes: [] });

const plan: ProgrammePlan = {
  title: 'Weeks', about: null,
  steps: [
    { id: 's1', template: { template: 'a', version: 2 }, size: 'standard', release: { rule: 'atOnce', days: null, condition: null } },
    { id: 's2', template: { template: 'pmr', version: 1 }, size: 'standard', release: { rule: 'afterPrevious', days: null, condition: null } },
  ],
};

describe('keeping small', () => {
  test('every template comes back as it was', () => {
    for (const content of contents()) expect(whole(JSON.parse(JSON.stringify(compact(content))) as ReturnType<typeof compact>)).toEqual(content);
  });
  test('a draft of any template fits where drafts are kept', () => {
    for (const content of contents()) expect(JSON.stringify(compact(content)).length).toBeLessThan(9_000);
  });
});

describe('what the builder looks at', () => {
  test('finds nothing in any template of the catalogue', () => {
    for (const content of contents()) expect([content.title, hasProblems(problemsOf(content)), problemsOf(content)]).toEqual([content.title, false, { parts: [], fields: new Map() }]);
  });
});

describe('files', () => {
  test('what was saved is taken in as it was', () => {
    const templates = contents().map((content, place) => ({ id: `t${place}`, version: 1, from: null, content }));
    expect(readFile(written({ templates, programmes: [plan] }))).toEqual({ templates, programmes: [plan] });
  });
  test('a mark at the beginning does not matter', () => expect(isUnfit(readFile(`\uFEFF${file(compact(first()))}`))).toBe(false));
  test.each([
    ['notJson', '{'],
    ['notOurs', '[]'],
    ['notOurs', '{"format":"other","templates":[]}'],
    ['tooNew', '{"format":"homework-library","version":2,"templates":[]}'],
    ['nothing', '{"format":"homework-library","version":1,"templates":[]}'],
    ['broken', '{"format":"homework-library","version":1,"templates":[3]}'],
    ['broken', '{"format":"homework-library","version":1,"templates":[],"programmes":[{"title":"x"}]}'],
  ])('%s: it is said why a file is not taken in', (why, text) => expect(readFile(text)).toMatchObject({ why }));
  test('what is broken is named', () => {
    expect(readFile(file({ ...compact(first()), steps: 'no list' }))).toMatchObject({ why: 'broken', title: 'Three good things' });
    expect(readFile(file({ ...compact(first()), fields: [null] }))).toMatchObject({ why: 'broken' });
    expect(readFile(file({ ...compact(first()), fields: [{ key: 'a', type: 'choice', label: 'A', options: [null] }] }))).toMatchObject({ why: 'broken' });
  });
  test('what is not well made is named with its question', () => {
    expect(readFile(file({ ...compact(first()), title: '' }))).toMatchObject({ why: 'wrong', problem: 'title' });
    expect(readFile(file({ ...compact(first()), fields: [{ key: 'a', type: 'choice', label: 'A' }] }))).toEqual({ why: 'wrong', title: 'Three good things', problem: 'options', question: 1 });
  });
  test('a programme goes by the ids that its templates got here', () => {
    const here = withIds(plan, new Map([['a:2', 'op-1']]));
    expect(here.steps.map(({ template }) => template)).toEqual([{ template: 'op-1', version: 1 }, { template: 'pmr', version: 1 }]);
  });
});

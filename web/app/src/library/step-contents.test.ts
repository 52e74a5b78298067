import { expect, test } from 'vitest';
import type { TemplateVersion } from '../contracts';
import { blankContent } from './blank';
import type { Entry } from './shapes';
import { contentOf } from './step-contents';

const newest = { ...blankContent, title: 'Newest' };
const entry = (part: Partial<Entry>): Entry => ({
  id: 'walk', version: 3, keywords: [], content: newest, told: newest, isOwn: true, from: null, isOn: true, isAway: false, by: null, at: null, ...part,
});
const older: TemplateVersion = { kind: 'templateVersion', id: 'version:walk:2', template: 'walk', version: 2, content: { ...blankContent, title: 'Older' }, by: 'rosa', at: '', ord: 1 };
const title = (version: number, one: Entry, versions: readonly TemplateVersion[] = []) => contentOf({ template: 'walk', version }, new Map([[one.id, one]]), versions)?.title;

test('a step is what its template said in the version that the plan names', () => {
  expect(title(3, entry({}))).toBe('Newest');
  expect(title(2, entry({}), [older])).toBe('Older');
  expect(title(1, entry({}), [older])).toBeUndefined();
  expect(contentOf({ template: 'gone', version: 1 }, new Map(), [older])).toBeNull();
});

test('the catalogue has one version of each', () => {
  expect(title(1, entry({ isOwn: false }))).toBe('Newest');
});

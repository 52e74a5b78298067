import { describe, expect, it } from 'vitest';
import type { PageBase, PageSteps } from '../contracts';
import { Past } from './past';
import { pageOf, paragraph, section } from './test-page';

const at = (seconds: number) => new Date(Date.UTC(2026, 0, 1) + seconds * 1000).toISOString();
const base = (version: number, words: string): PageBase => ({
  kind: 'pageBase', id: `base:${version}`, ord: version + 1, version, at: at(version), text: { doc: pageOf(section('a', null, paragraph(words))).toJSON(), by: [] },
});
const typed = (version: number, by: string, words: string, seconds: number): PageSteps => ({
  kind: 'pageSteps', id: `steps:${version}`, ord: version + 1, version, batch: `b${version}`, by, at: at(seconds), writers: null,
  steps: [{ stepType: 'replace', from: 2 + version, to: 2 + version, slice: { content: [{ type: 'text', text: words }] } }],
});

describe('the past of a page', () => {
  const steps = [typed(0, 'ann', 'a', 1), typed(1, 'ann', 'b', 2), typed(2, 'ben', 'c', 3), typed(3, 'ann', 'd', 4), typed(4, 'ann', 'e', 60)];

  it('has what somebody did in one go as one moment', () => {
    const past = new Past([base(0, '')], steps);
    expect(past.moments.map(({ by, version }) => `${by} ${version}`)).toEqual(['null 0', 'ann 2', 'ben 3', 'ann 4', 'ann 5']);
    expect(past.moments.map((_, i) => past.pageAt(i).doc.textContent)).toEqual(['', 'ab', 'abc', 'abcd', 'abcde']);
    expect(past.pageAt(1).doc.textContent).toBe('ab');
  });

  it('knows what a moment brought, and where', () => {
    expect(new Past([base(0, '')], steps).broughtIn(1)).toEqual([{ from: 2, to: 3 }, { from: 3, to: 4 }]);
  });

  it('begins after a hole', () => {
    const past = new Past([base(0, ''), base(3, 'abc')], [steps[0]!, steps[3]!]);
    expect(past.moments.map(({ version }) => version)).toEqual([3, 4]);
    expect(past.pageAt(1).doc.textContent).toBe('abcd');
  });

  it('finds the moment of a version', () => {
    const past = new Past([base(0, '')], steps);
    expect([0, 1, 2, 3, 9].map((version) => past.indexOf(version))).toEqual([0, 1, 1, 2, 4]);
  });
});

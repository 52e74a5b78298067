import { Node } from 'prosemirror-model';
import { Transform } from 'prosemirror-transform';
import { describe, expect, it } from 'vitest';
import type { PageBase, PageSteps, Remark, RichNode } from '../contracts';
import { changedLines } from './changes';
import { schema } from '../writing/schema';
import { pageAt } from './page-copy';
import { isBlankPart, partTexts, placesOfRemarks } from './page-text';
import { partAt } from './parts-of';
import { inTextOrder } from './remark-order';

const paragraph = (text: string): RichNode => ({ type: 'paragraph', ...(text !== '' && { content: [{ type: 'text', text }] }) });
const section = (id: string, by: string | null, ...lines: string[]): RichNode => ({ type: 'section', attrs: { id, by }, content: lines.map(paragraph) });
const doc = Node.fromJSON(schema, { type: 'page', content: [section('part-1', null, 'One two three', 'Four'), section('own-mia', 'mia', '')] });

const at = '2030-03-04T10:00:00Z';
const base: PageBase = { kind: 'pageBase', id: 'base:3', ord: 1, version: 3, at, text: { doc: doc.toJSON() as RichNode, by: [] } };

/** What a transform did, as the server shows it. */
const stepsOf = ({ steps }: Transform, version: number): PageSteps => ({
  kind: 'pageSteps', id: `steps:${version}`, ord: 1, version, batch: `op${version}`, by: 'mia', at, steps: steps.map((step) => step.toJSON()), writers: null,
});

const marked = (from: number, to: number, id: string) => new Transform(doc).addMark(from, to, schema.marks.remark.create({ id }));
const remark = (id: string, ord: number): Remark => ({
  kind: 'remark', id, ord, by: 'mia', at, words: id, quote: '', suggestion: null, state: 'open', answers: [], hiddenFor: null,
});

describe('the text of a page', () => {
  const typed = stepsOf(new Transform(doc).insert(2, schema.text('Zero ')), 3);
  const more = stepsOf(new Transform(doc).insert(2, schema.text('Zero ')).insert(2, schema.text('And ')), 3);

  it('is what the steps make of the base', () => {
    expect(pageAt([base], [], 3)?.doc.eq(doc)).toBe(true);
    expect(pageAt([base], [typed], 4)?.doc.textContent).toBe('Zero One two threeFour');
  });

  it('is known at every version between', () => {
    expect(pageAt([base], [more], 4)?.doc.textContent).toBe('Zero One two threeFour');
    expect(pageAt([base], [more], 3)?.doc.textContent).toBe('One two threeFour');
    expect(pageAt([base], [more], 5)?.doc.textContent).toBe('And Zero One two threeFour');
  });

  it('is not guessed where something is missing', () => {
    expect(pageAt([], [typed], 4)).toBeUndefined();
    expect(pageAt([base], [], 4)).toBeUndefined();
    expect(pageAt([base], [typed], 2)).toBeUndefined();
    expect(pageAt([base], [{ ...typed, version: 5 }], 6)).toBeUndefined();
  });

  it('has parts, everybody’s and one’s own', () => {
    expect(partTexts(doc).map(({ id, by }) => [id, by])).toEqual([['part-1', null], ['own-mia', 'mia']]);
    expect(isBlankPart(doc, 'own-mia')).toBe(true);
    expect(isBlankPart(doc, 'part-1')).toBe(false);
    expect(partAt(doc, 3)?.id).toBe('part-1');
    expect(partAt(doc, doc.content.size - 2)?.by).toBe('mia');
  });
});

describe('remarks', () => {
  it('come in the order of the text, and those without a place at the end', () => {
    const both = marked(6, 9, 'later').addMark(2, 5, schema.marks.remark.create({ id: 'first' }));
    const places = placesOfRemarks(both.doc);
    const { here, gone } = inTextOrder([remark('later', 1), remark('lost', 2), remark('first', 3)], places);
    expect(here.map(({ id }) => id)).toEqual(['first', 'later']);
    expect(gone.map(({ id }) => id)).toEqual(['lost']);
  });

  it('about the same place come as they were made', () => {
    const both = marked(2, 5, 'one').addMark(2, 9, schema.marks.remark.create({ id: 'two' }));
    const { here } = inTextOrder([remark('two', 2), remark('one', 1)], placesOfRemarks(both.doc));
    expect(here.map(({ id }) => id)).toEqual(['one', 'two']);
  });
});

describe('what has changed', () => {
  it('is said line by line', () => {
    expect(changedLines(['a', 'b', 'c'], ['a', 'x', 'c', 'd']).map(({ what, line }) => ({ what, line }))).toEqual([
      { what: 'same', line: 'a' },
      { what: 'gone', line: 'b' },
      { what: 'new', line: 'x' },
      { what: 'same', line: 'c' },
      { what: 'new', line: 'd' },
    ]);
    expect(changedLines([], ['a'])).toEqual([{ id: 0, what: 'new', line: 'a' }]);
    expect(changedLines(['a'], []).map(({ what }) => what)).toEqual(['gone']);
  });
});

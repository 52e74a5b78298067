import { Slice } from 'prosemirror-model';
import { EditorState } from 'prosemirror-state';
import { describe, expect, it } from 'vitest';
import { fitted } from '../writing/documents';
import { guard, type Refusal } from './guard';
import { isEmptyPart, partAt, partsOf } from './parts-of';
import { receive, syncing } from './syncing';
import { pageOf, paragraph, section } from './test-page';
import { Step } from 'prosemirror-transform';
import { schema } from '../writing/schema';

const doc = pageOf(section('all', null, paragraph('together')), section('own-ann', 'ann', paragraph()), section('own-ben', 'ben', paragraph('his')));

function open(isShut = false) {
  const why: Refusal[] = [];
  const may = (owner: string | null) => !isShut && (owner === null || owner === 'ann');
  const start = { version: 0, mine: [], settled: [], runs: [] };
  return { why, state: EditorState.create({ doc, plugins: [syncing('ann', start), guard(may, (one) => why.push(one))] }) };
}

describe('the parts of a page', () => {
  it('are where they are', () => {
    expect(partsOf(doc).map(({ id, from, to }) => `${id} ${from}-${to}`)).toEqual(['all 1-11', 'own-ann 13-15', 'own-ben 17-22']);
    expect(partAt(doc, 14)?.id).toBe('own-ann');
    expect(partAt(doc, 12)).toBeUndefined();
    expect(partsOf(doc).map(isEmptyPart)).toEqual([false, true, false]);
  });
});

describe('what somebody may change', () => {
  it('is what is everybody’s and their own', () => {
    const { state, why } = open();
    expect(state.apply(state.tr.insertText('!', 10)).doc.eq(doc)).toBe(false);
    expect(state.apply(state.tr.insertText('!', 14)).doc.eq(doc)).toBe(false);
    expect(state.apply(state.tr.insertText('!', 18)).doc.eq(doc)).toBe(true);
    expect(state.apply(state.tr.delete(9, 14)).doc.eq(doc)).toBe(true);
    expect(state.apply(state.tr.addMark(2, 20, schema.marks.strong.create())).doc.eq(doc)).toBe(true);
    expect(state.apply(state.tr.delete(12, 16)).doc.eq(doc)).toBe(true);
    expect(why).toEqual(['theirs', 'theirs', 'theirs', 'theirs']);
  });

  it('is nothing while the page is shut, but what others write comes', () => {
    const { state, why } = open(true);
    expect(state.apply(state.tr.insertText('!', 10)).doc.eq(doc)).toBe(true);
    expect(why).toEqual(['locked']);
    const steps = [Step.fromJSON(schema, { stepType: 'replace', from: 18, to: 18, slice: { content: [{ type: 'text', text: 'x' }] } })];
    const { tr } = receive(state, 'ann', { batch: 'b', by: 'ben', steps, writers: null });
    expect(state.apply(tr).doc.textContent).toContain('xhis');
  });

  it('is not more at once than the server takes', () => {
    const { state, why } = open();
    expect(state.apply(state.tr.insertText('a'.repeat(60_000), 10)).doc.eq(doc)).toBe(true);
    expect(why).toEqual(['large']);
  });
});

it('pastes words without remarks and hidden passages', () => {
  const marks = [{ type: 'remark', attrs: { id: 'r' } }, { type: 'strong' }];
  const copied = pageOf(section('all', null, { type: 'paragraph', content: [{ type: 'text', text: 'one', marks }, { type: 'hidden', attrs: { id: 'h' } }] }));
  const plain = fitted(new Slice(copied.firstChild!.content, 1, 1), copied.resolve(1));
  expect(JSON.stringify(plain)).not.toMatch(/remark|hidden/);
  expect(JSON.stringify(plain)).toMatch(/strong/);
});

it('says so where a page is full, and takes away all the same', () => {
  const full = pageOf(section('all', null, paragraph('x'.repeat(60_000))));
  const why: Refusal[] = [];
  const state = EditorState.create({ doc: full, plugins: [syncing('ann', { version: 0, mine: [], settled: [], runs: [] }), guard(() => true, (one) => why.push(one))] });
  expect(state.apply(state.tr.insertText('y', 5)).doc.eq(full)).toBe(true);
  expect(why).toEqual(['full']);
  expect(state.apply(state.tr.delete(5, 9)).doc.eq(full)).toBe(false);
});

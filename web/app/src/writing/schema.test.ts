import { Node } from 'prosemirror-model';
import { expect, it } from 'vitest';
import { schema } from './schema';

const page = (content: unknown[]) =>
  Node.fromJSON(schema, { type: 'page', content: [{ type: 'section', attrs: { id: 'a', by: null }, content: [{ type: 'paragraph', content }] }] });
const remarked = (...ids: string[]) => ({ type: 'text', text: 'hope', marks: ids.map((id) => ({ type: 'remark', attrs: { id } })) });

it('lets remarks lie upon each other', () => {
  const doc = page([remarked('1', '2'), { type: 'hidden', attrs: { id: 'h' } }]);
  expect(() => doc.check()).not.toThrow();
  expect(doc.firstChild!.firstChild!.firstChild!.marks).toHaveLength(2);
});

it('has its marks in the order that the server knows', () => {
  expect(Object.keys(schema.marks)).toEqual(['remark', 'link', 'em', 'strong']);
});

it('takes no section from what is pasted', () => {
  expect(schema.nodes.section.spec.parseDOM).toBeUndefined();
});

it('makes no page without a section', () => {
  expect(() => schema.node('page', null, []).check()).toThrow('Invalid content');
});

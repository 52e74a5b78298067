import { type MarkSpec, type NodeSpec, Schema } from 'prosemirror-model';
import { marks, nodes } from '../writing/schema';

const { doc: _, ...written } = nodes;

/** What a page has besides what people write everywhere; the server checks it once more (`Texts/PageSchema.cs`). */
const pageNodes = {
  doc: { content: 'section+' },
  ...written,
  /** A part of the page. Only the server makes and removes one; `by` is whose own part it is. */
  section: {
    content: 'block+',
    isolating: true,
    defining: true,
    attrs: { id: { default: '', validate: 'string' }, by: { default: null, validate: 'string|null' } },
    toDOM: (node) => ['section', { 'data-section': node.attrs.id }, 0],
  },
  /** Where a passage was that a facilitator hid. */
  hidden: {
    group: 'inline',
    inline: true,
    atom: true,
    selectable: false,
    attrs: { id: { validate: 'string' } },
    parseDOM: [{ tag: 'span[data-hidden]', getAttrs: (element) => ({ id: element.dataset.hidden }) }],
    toDOM: (node) => ['span', { 'data-hidden': node.attrs.id }],
  },
} satisfies Record<string, NodeSpec>;

/** A remark's anchor comes first, so that it lies around the others; several lie upon each other. */
const pageMarks = {
  remark: {
    excludes: '',
    inclusive: false,
    attrs: { id: { validate: 'string' } },
    parseDOM: [{ tag: 'span[data-remark]', getAttrs: (element) => ({ id: element.dataset.remark }) }],
    toDOM: (mark) => ['span', { 'data-remark': mark.attrs.id }, 0],
  },
  ...marks,
} satisfies Record<string, MarkSpec>;

/** The schema of a co-written page. */
export const pageSchema = new Schema({ nodes: pageNodes, marks: pageMarks });

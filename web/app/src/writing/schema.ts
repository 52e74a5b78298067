import { type MarkSpec, type NodeSpec, Schema, type TagParseRule } from 'prosemirror-model';
import { safeAddress } from './links';

/** What the server checks once more when a text is sent (`Texts/TextSchema.cs`). */
const nodes = {
  /** An entry, an answer, a draft. */
  doc: { content: 'block+' },
  /** A page that a group writes together. */
  page: { content: 'section+' },
  /** A part of a page. Only the server makes and removes one; `by` is whose own part it is. */
  section: {
    content: 'block+',
    isolating: true,
    defining: true,
    attrs: { id: { default: '', validate: 'string' }, by: { default: null, validate: 'string|null' } },
    toDOM: (node) => ['section', { 'data-section': node.attrs.id }, 0],
  },
  paragraph: { group: 'block', content: 'inline*', parseDOM: [{ tag: 'p' }], toDOM: () => ['p', 0] },
  heading: {
    group: 'block',
    content: 'inline*',
    defining: true,
    attrs: { level: { default: 2, validate: 'number' } },
    parseDOM: [heading('h1', 2), heading('h2', 2), ...['h3', 'h4', 'h5', 'h6'].map((tag) => heading(tag, 3))],
    toDOM: (node) => [`h${node.attrs.level}`, 0],
  },
  blockquote: { group: 'block', content: 'block+', defining: true, parseDOM: [{ tag: 'blockquote' }], toDOM: () => ['blockquote', 0] },
  bullet_list: { group: 'block', content: 'list_item+', parseDOM: [{ tag: 'ul' }], toDOM: () => ['ul', 0] },
  ordered_list: {
    group: 'block',
    content: 'list_item+',
    attrs: { order: { default: 1, validate: 'number' } },
    parseDOM: [{ tag: 'ol', getAttrs: (element) => ({ order: orderOf(element) }) }],
    toDOM: (node) => (node.attrs.order === 1 ? ['ol', 0] : ['ol', { start: node.attrs.order }, 0]),
  },
  list_item: { content: 'paragraph block*', defining: true, parseDOM: [{ tag: 'li' }], toDOM: () => ['li', 0] },
  hard_break: { group: 'inline', inline: true, selectable: false, parseDOM: [{ tag: 'br' }], toDOM: () => ['br'] },
  /** Where a passage was that a facilitator hid; only on pages. Nothing that is pasted becomes one. */
  hidden: {
    group: 'inline',
    inline: true,
    atom: true,
    selectable: false,
    attrs: { id: { validate: 'string' } },
    toDOM: (node) => ['span', { 'data-hidden': node.attrs.id }],
  },
  text: { group: 'inline' },
} satisfies Record<string, NodeSpec>;

/** The same for what may lie on words, in the order that the server knows. */
const marks = {
  /** A remark's anchor, only on pages: it comes first, so that it lies around the others; several lie upon each other. */
  remark: {
    excludes: '',
    inclusive: false,
    attrs: { id: { validate: 'string' } },
    toDOM: (mark) => ['span', { 'data-remark': mark.attrs.id }, 0],
  },
  link: {
    inclusive: false,
    attrs: { href: { validate: 'string' } },
    parseDOM: [{ tag: 'a[href]', getAttrs: (element) => addressOf(element) }],
    toDOM: (mark) => ['a', { href: mark.attrs.href, rel: 'noopener noreferrer nofollow' }, 0],
  },
  em: { parseDOM: [{ tag: 'i' }, { tag: 'em' }, { style: 'font-style=italic' }], toDOM: () => ['em', 0] },
  strong: {
    parseDOM: [
      { tag: 'strong' },
      // some editors wrap whole documents in a <b> that is not bold
      { tag: 'b', getAttrs: (element) => element.style.fontWeight !== 'normal' && null },
      { style: 'font-weight=bold' },
    ],
    toDOM: () => ['strong', 0],
  },
} satisfies Record<string, MarkSpec>;

/** The one schema of everything people write: entries and answers are its `doc`, co-written pages its `page`. */
export const schema = new Schema({ nodes, marks });

function heading(tag: string, level: number): TagParseRule {
  return { tag, attrs: { level } };
}

function orderOf(list: HTMLElement): number {
  const start = Number(list.getAttribute('start') ?? 1);
  return Number.isInteger(start) && start >= 1 && start <= 1_000 ? start : 1;
}

function addressOf(link: HTMLElement): { href: string } | false {
  const href = safeAddress(link.getAttribute('href'));
  return href === undefined ? false : { href };
}

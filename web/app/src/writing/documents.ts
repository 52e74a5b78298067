import { Fragment, Node, type ResolvedPos, Slice } from 'prosemirror-model';
import type { RichNode, RichText } from '../contracts';
import { limits } from './limits';
import { textOf, plainOf } from './plain';
import { schema } from './schema';

const { nodes, marks } = schema;

const isNest = (node: Node) => ['blockquote', 'bullet_list', 'ordered_list'].includes(node.type.name);

/** How many lists and quotes stand within each other. */
export function depthOf(content: Fragment): number {
  let deepest = 0;
  content.forEach((node) => {
    deepest = Math.max(deepest, depthOf(node.content) + (isNest(node) ? 1 : 0));
  });
  return deepest;
}

/** How many lists and quotes a place is in. */
export function depthAt(place: ResolvedPos): number {
  let depth = 0;
  for (let level = place.depth; level > 0; level -= 1) if (isNest(place.node(level))) depth += 1;
  return depth;
}

/** What is pasted, as it may stand there: without anchors, and lists and quotes that would stand too deep as plain lines. */
export function fitted(pasted: Slice, place: ResolvedPos): Slice {
  const slice = withoutAnchors(pasted);
  const room = limits.depth - depthAt(place);
  if (depthOf(slice.content) <= room) return slice;
  const blocks: Node[] = [];
  slice.content.forEach((block) => {
    if (depthOf(Fragment.from(block)) <= room) blocks.push(block);
    else blocks.push(...linesOf(block));
  });
  return new Slice(Fragment.from(blocks), 0, 0);
}

/** What a remark is about and where something was hidden belong to where it was copied. */
function withoutAnchors(slice: Slice): Slice {
  return new Slice(plain(slice.content), slice.openStart, slice.openEnd);
}

function plain(content: Fragment): Fragment {
  const blocks: Node[] = [];
  content.forEach((node) => {
    if (node.type === nodes.hidden) return;
    const kept = node.marks.filter(({ type }) => type !== marks.remark);
    blocks.push(node.isText ? node.mark(kept) : node.copy(plain(node.content)).mark(kept));
  });
  return Fragment.fromArray(blocks);
}

function linesOf(block: Node): Node[] {
  const lines: Node[] = [];
  block.descendants((node) => {
    if (node.isTextblock) lines.push(nodes.paragraph.create(null, node.content));
    return !node.isTextblock;
  });
  return lines;
}

/** A stored text for the editor. One that it does not know is shown as its plain words, so that nothing is lost. */
export function documentOf(text: RichText): Node {
  try {
    const document = Node.fromJSON(schema, text);
    document.check();
    return document;
  } catch {
    return Node.fromJSON(schema, textOf(plainOf(text)));
  }
}

/** What the editor holds, to be stored. */
export const storedOf = (document: Node): RichText => document.toJSON() as RichText;

/** A page's document. It is stored as a doc, as an entry is: where it stands says which it is. */
export const readPage = (page: RichNode): Node => Node.fromJSON(schema, { ...page, type: 'page' });

import { Fragment, Node, type ResolvedPos, Slice } from 'prosemirror-model';
import type { RichText } from '../contracts';
import { limits } from './limits';
import { textOf, plainOf } from './plain';
import { schema } from './schema';

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

/** What is pasted, as plain lines where its lists and quotes would stand too deep. */
export function fitted(slice: Slice, place: ResolvedPos): Slice {
  if (depthAt(place) + depthOf(slice.content) <= limits.depth) return slice;
  const lines: Node[] = [];
  slice.content.descendants((node) => {
    if (node.isTextblock) lines.push(schema.nodes.paragraph.create(null, node.content));
    return !node.isTextblock;
  });
  return new Slice(Fragment.from(lines), 0, 0);
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

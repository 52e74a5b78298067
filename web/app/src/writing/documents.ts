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

/** What is pasted; lists and quotes that would stand too deep become plain lines. */
export function fitted(slice: Slice, place: ResolvedPos): Slice {
  const room = limits.depth - depthAt(place);
  if (depthOf(slice.content) <= room) return slice;
  const blocks: Node[] = [];
  slice.content.forEach((block) => {
    if (depthOf(Fragment.from(block)) <= room) blocks.push(block);
    else blocks.push(...linesOf(block));
  });
  return new Slice(Fragment.from(blocks), 0, 0);
}

function linesOf(block: Node): Node[] {
  const lines: Node[] = [];
  block.descendants((node) => {
    if (node.isTextblock) lines.push(node.type.schema.nodes.paragraph!.create(null, node.content));
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

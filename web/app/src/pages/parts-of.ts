import type { Node } from 'prosemirror-model';

/** A part of a page, and where its content is. */
export interface PartAt {
  readonly id: string;
  /** Whose own it is; null: everybody's. */
  readonly by: string | null;
  readonly from: number;
  readonly to: number;
  readonly node: Node;
}

export function partsOf(doc: Node): PartAt[] {
  let at = 0;
  return doc.children.map((node) => {
    const from = at + 1;
    at += node.nodeSize;
    return { id: node.attrs.id as string, by: node.attrs.by as string | null, from, to: at - 1, node };
  });
}

/** The part that a place is in; its two ends count. */
export const partAt = (doc: Node, place: number): PartAt | undefined => partsOf(doc).find(({ from, to }) => from <= place && place <= to);

/** Nothing but one empty paragraph. */
export const isEmptyPart = ({ node }: PartAt): boolean => node.childCount === 1 && node.firstChild!.isTextblock && node.firstChild!.content.size === 0;

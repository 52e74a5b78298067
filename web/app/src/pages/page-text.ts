import type { Node } from 'prosemirror-model';
import type { RichNode } from '../contracts';
import type { PageAt } from './page-copy';
import { type PartAt, partsOf } from './parts-of';

/** The text at one version. */
export type TextAt = Pick<PageAt, 'version' | 'doc'>;

/** A part of the page as it is read. */
export interface PartText {
  readonly id: string;
  /** Whose own it is, or null where it is everybody's. */
  readonly by: string | null;
  readonly content: readonly RichNode[];
}

/** The blocks of a part, as they are stored. */
export const contentOf = ({ node }: Pick<PartAt, 'node'>): readonly RichNode[] => (node.toJSON() as RichNode).content ?? [];

/** Its parts in their order. */
export const partTexts = (doc: Node): readonly PartText[] => partsOf(doc).map((part) => ({ id: part.id, by: part.by, content: contentOf(part) }));

/** Whether nobody has written there. */
export const isBlankPart = (doc: Node, part: string): boolean =>
  partsOf(doc).every(({ id, node }) => id !== part || node.textBetween(0, node.content.size, ' ', 'x').trim() === '');

/** Where what each remark is about begins. */
export function placesOfRemarks(doc: Node): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  doc.descendants((node, place) => {
    for (const { type, attrs } of node.marks) {
      const id = type.name === 'remark' ? (attrs.id as string) : undefined;
      if (id !== undefined && !places.has(id)) places.set(id, place);
    }
  });
  return places;
}

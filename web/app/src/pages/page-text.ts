import { Node } from 'prosemirror-model';
import { Step } from 'prosemirror-transform';
import type { PageBase, PageSteps, RichNode } from '../contracts';
import { pageSchema } from './page-schema';
import { partsOf } from './parts-of';

/** The text at one version. */
export interface TextAt {
  readonly version: number;
  readonly doc: Node;
}

/** A part of the page as it is read. */
export interface PartText {
  readonly id: string;
  /** Whose own it is, or null where it is everybody's. */
  readonly by: string | null;
  readonly content: readonly RichNode[];
}

/** The text as far as it is loaded, or at a version; undefined where what it takes is not here. */
export function textAt(bases: readonly PageBase[], changes: readonly PageSteps[], upTo = Number.POSITIVE_INFINITY): TextAt | undefined {
  const base = bases.reduce<PageBase | undefined>((best, one) => (one.version <= upTo && one.version > (best?.version ?? -1) ? one : best), undefined);
  if (base === undefined) return undefined;
  let { version } = base;
  try {
    let doc = Node.fromJSON(pageSchema, base.text.doc);
    const next = changes.filter((change) => change.version >= base.version && change.steps.length > 0).toSorted((one, other) => one.version - other.version);
    for (const change of next) {
      if (version >= upTo) break;
      if (change.version !== version) return Number.isFinite(upTo) ? undefined : { version, doc };
      for (const step of change.steps.slice(0, upTo - version)) {
        const { doc: after } = Step.fromJSON(pageSchema, step).apply(doc);
        if (after === null) return undefined;
        doc = after;
        version += 1;
      }
    }
    return Number.isFinite(upTo) && version !== upTo ? undefined : { version, doc };
  } catch {
    return undefined;
  }
}

/** Its parts in their order. */
export const partTexts = (doc: Node): readonly PartText[] =>
  partsOf(doc).map(({ id, by, node }) => ({ id, by, content: (node.toJSON() as RichNode).content ?? [] }));

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

/** Words in place of what was hidden; all else stays as it is. */
export function readable(nodes: readonly RichNode[], hidden: string): readonly RichNode[] {
  return nodes.map((node) => {
    if (node.type === 'hidden') return { type: 'text', text: hidden, marks: [{ type: 'em' }] };
    return node.content === undefined ? node : { ...node, content: readable(node.content, hidden) };
  });
}

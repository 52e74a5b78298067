import type { Node } from 'prosemirror-model';
import type { Amount } from '../writing/plain';

/** As much as the server takes (`Texts/PageText.cs`). */
export const mostOnPage: Amount = { length: 60_000, nodes: 6_000 };

/** How much is on a page: its characters, and paragraphs, lines and pieces of text. */
export function amountOf(doc: Node): Amount {
  let [length, nodes] = [0, 1];
  doc.descendants((node) => {
    nodes += 1;
    length += node.text?.length ?? 0;
  });
  return { length, nodes };
}

/** Whether something goes beyond what a page takes, and goes further than what was there. */
export const isTooMuch = (before: Amount, after: Amount): boolean =>
  (after.length > mostOnPage.length && after.length > before.length) || (after.nodes > mostOnPage.nodes && after.nodes > before.nodes);

import type { RichNode, RichText } from '../contracts';
import { limits } from './limits';

/** A text with nothing in it. */
export const emptyText: RichText = { type: 'doc', content: [{ type: 'paragraph' }] };

/** How much a text holds. */
export interface Amount {
  readonly length: number;
  readonly nodes: number;
}

const isLine = (node: RichNode) => node.type === 'paragraph' || node.type === 'heading';

function gather(node: RichNode, words: string[]): number {
  if (node.type === 'hard_break') words.push('\n');
  if (typeof node.text === 'string') words.push(node.text);
  let nodes = 1;
  for (const child of node.content ?? []) nodes += gather(child, words);
  if (isLine(node)) words.push('\n');
  return nodes;
}

/** The words alone; blocks are separated by a line break. */
export function plainOf(text: RichText): string {
  const words: string[] = [];
  for (const block of text.content) gather(block, words);
  return words.join('').replace(/\n+$/, '');
}

/** How long a text is and of how many pieces. */
export function amountOf(text: RichText): Amount {
  const words: string[] = [];
  let nodes = 0;
  for (const block of text.content) nodes += gather(block, words);
  return { length: words.join('').replace(/\n+$/, '').length, nodes };
}

/** Whether there is nothing but white space. */
export const isBlank = (text: RichText): boolean => plainOf(text).trim() === '';

/** Whether the server will take it, as far as its size goes. */
export const fits = ({ length, nodes }: Amount): boolean => length <= limits.length && nodes <= limits.nodes;

/** Plain paragraphs, one a line. */
export function textOf(words: string): RichText {
  const content = words.split(/\r\n|[\r\n\u2028\u2029]/).map((line): RichNode =>
    line === '' ? { type: 'paragraph' } : { type: 'paragraph', content: [{ type: 'text', text: line }] },
  );
  return { type: 'doc', content };
}

/** The beginning of a text in one line, for lists and labels. */
export function beginningOf(text: RichText, most = 80): string {
  const line = plainOf(text).replace(/\s+/g, ' ').trim();
  if (line.length <= most) return line;
  const cut = line.slice(0, most);
  const lastSpace = cut.lastIndexOf(' ');
  return `${lastSpace > most / 2 ? cut.slice(0, lastSpace) : cut.replace(/[\uD800-\uDBFF]$/, '')}…`;
}

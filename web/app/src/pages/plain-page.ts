import type { RichNode } from '../contracts';
import type { PartText } from './page-text';

const inlineOf = (node: RichNode): string => {
  if (node.type === 'hard_break') return '\n';
  return node.text ?? (node.content ?? []).map(inlineOf).join('');
};

/** The lines of a block, each with what stands before it. */
function blockLines(node: RichNode, indent: string): string[] {
  if (node.type === 'bullet_list' || node.type === 'ordered_list') {
    const first = typeof node.attrs?.order === 'number' ? node.attrs.order : 1;
    return (node.content ?? []).flatMap((item, place) => itemLines(item, node.type === 'ordered_list' ? `${first + place}. ` : '- ', indent));
  }
  if (node.type === 'blockquote') return (node.content ?? []).flatMap((block) => blockLines(block, `${indent}> `));
  return inlineOf(node).split('\n').map((line) => indent + line);
}

function itemLines(item: RichNode, mark: string, indent: string): string[] {
  const lines = (item.content ?? []).flatMap((block) => blockLines(block, ''));
  return lines.map((line, place) => `${indent}${place === 0 ? mark : ' '.repeat(mark.length)}${line}`);
}

/** The lines of a part that say something. */
export const linesOf = ({ content }: Pick<PartText, 'content'>): readonly string[] =>
  content.flatMap((block) => blockLines(block, '')).filter((line) => line.trim() !== '');

/** A part as plain text, with an empty line between blocks. */
export const plainPart = ({ content }: Pick<PartText, 'content'>): string => content.map((block) => blockLines(block, '').join('\n')).join('\n\n').trimEnd();

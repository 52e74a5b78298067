import type { RichNode } from '../contracts';
import type { PartText } from './page-text';

const inlineOf = (node: RichNode, hidden: string): string => {
  if (node.type === 'hard_break') return '\n';
  if (node.type === 'hidden') return hidden;
  return node.text ?? (node.content ?? []).map((inner) => inlineOf(inner, hidden)).join('');
};

/** The lines of a block, each with what stands before it. */
function blockLines(node: RichNode, indent: string, hidden: string): string[] {
  if (node.type === 'bullet_list' || node.type === 'ordered_list') {
    const first = typeof node.attrs?.order === 'number' ? node.attrs.order : 1;
    return (node.content ?? []).flatMap((item, place) => itemLines(item, node.type === 'ordered_list' ? `${first + place}. ` : '- ', indent, hidden));
  }
  if (node.type === 'blockquote') return (node.content ?? []).flatMap((block) => blockLines(block, `${indent}> `, hidden));
  return inlineOf(node, hidden).split('\n').map((line) => indent + line);
}

function itemLines(item: RichNode, mark: string, indent: string, hidden: string): string[] {
  const lines = (item.content ?? []).flatMap((block) => blockLines(block, '', hidden));
  return lines.map((line, place) => `${indent}${place === 0 ? mark : ' '.repeat(mark.length)}${line}`);
}

/** The lines of a part that say something. */
export const linesOf = ({ content }: Pick<PartText, 'content'>): readonly string[] =>
  content.flatMap((block) => blockLines(block, '', '')).filter((line) => line.trim() !== '');

/** A part as plain text, with an empty line between blocks; `hidden` stands where a passage is hidden. */
export const plainPart = ({ content }: Pick<PartText, 'content'>, hidden: string): string => content.map((block) => blockLines(block, '', hidden).join('\n')).join('\n\n').trimEnd();

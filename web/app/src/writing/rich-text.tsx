import { createElement, type ReactNode } from 'react';
import type { RichMark, RichNode, RichText as RichDocument } from '../contracts';
import { classNames } from '../parts/class-names';
import { safeAddress } from './links';
import styles from './rich-text.module.css';

interface RichTextProps {
  readonly text: RichDocument;
  /** How many levels below the text's own its headings stand on the page. */
  readonly headingsBelow?: 1 | 2;
  readonly className?: string;
}

/** What a person wrote. It is made of text nodes alone; what is not known is left out. */
export function RichText({ text, headingsBelow = 1, className }: RichTextProps) {
  const look = { className: classNames(styles.text, className) };
  return createElement('div', look, ...blocks(text.content, headingsBelow, 'auto'));
}

/** The direction is found once, by the outermost block: a list and its items share one. */
type Direction = 'auto' | undefined;

function blocks(nodes: readonly RichNode[] | undefined, below: number, dir?: Direction): ReactNode[] {
  return (nodes ?? []).map((node) => block(node, below, dir));
}

function block(node: RichNode, below: number, dir: Direction): ReactNode {
  switch (node.type) {
    case 'paragraph':
      return createElement('p', { dir }, ...line(node));
    case 'heading':
      return createElement(`h${(node.attrs?.level === 3 ? 3 : 2) + below}`, { dir }, ...line(node));
    case 'blockquote':
      return createElement('blockquote', { dir }, ...blocks(node.content, below));
    case 'bullet_list':
      return createElement('ul', { dir }, ...items(node, below));
    case 'ordered_list':
      return createElement('ol', { dir, start: startOf(node) }, ...items(node, below));
    default:
      return null;
  }
}

const startOf = ({ attrs }: RichNode): number => (typeof attrs?.order === 'number' ? attrs.order : 1);

function items(list: RichNode, below: number): ReactNode[] {
  const known = (list.content ?? []).filter((item) => item.type === 'list_item');
  return known.map((item) => createElement('li', null, ...blocks(item.content, below)));
}

/** An empty line keeps its height. */
const line = ({ content }: RichNode): ReactNode[] => (content?.length ? content.map(inline) : [<br key="empty" />]);

function inline(node: RichNode): ReactNode {
  if (node.type === 'hard_break') return createElement('br');
  if (node.type !== 'text' || typeof node.text !== 'string') return null;
  return (node.marks ?? []).reduceRight<ReactNode>(marked, node.text);
}

function marked(words: ReactNode, mark: RichMark): ReactNode {
  if (mark.type === 'strong') return <strong>{words}</strong>;
  if (mark.type === 'em') return <em>{words}</em>;
  const address = mark.type === 'link' ? safeAddress(mark.attrs?.href) : undefined;
  if (address === undefined) return words;
  return (
    <a href={address} target="_blank" rel="noopener noreferrer nofollow">
      {words}
    </a>
  );
}

import { createElement, type ReactNode } from 'react';
import type { RichMark, RichNode, RichText as RichDocument } from '../contracts';
import { classNames } from '../parts/class-names';
import { safeAddress } from './links';
import styles from './rich-text.module.css';

export interface Range {
  readonly from: number;
  readonly to: number;
}

interface RichTextProps {
  readonly text: Pick<RichDocument, 'content'>;
  /** How many levels below the text's own its headings stand on the page. */
  readonly headingsBelow?: 1 | 2;
  /** What stands where a passage is hidden. */
  readonly hidden?: string;
  /** Words that stand out, at places counted as the editor does from the beginning of the text. */
  readonly fresh?: readonly Range[];
  readonly className?: string;
}

const nothing: readonly Range[] = [];

/** What a person wrote, to read: on the screen, on paper, in a file. It is made of text nodes alone; what is not known is left out. */
export function RichText({ text, headingsBelow = 1, hidden = '', fresh = nothing, className }: RichTextProps) {
  const look = { className: classNames(styles.text, className) };
  return createElement('div', look, ...new Reading(headingsBelow, hidden, fresh).blocks(text.content, 'auto'));
}

/** The direction is found once, by the outermost block: a list and its items share one. */
type Direction = 'auto' | undefined;

/** Goes through a text from its beginning to its end, and knows at which place it is. */
class Reading {
  #place = 0;
  readonly #below: number;
  readonly #hidden: string;
  readonly #fresh: readonly Range[];

  constructor(below: number, hidden: string, fresh: readonly Range[]) {
    this.#below = below;
    this.#hidden = hidden;
    this.#fresh = fresh;
  }

  blocks(nodes: readonly RichNode[] | undefined, dir?: Direction): ReactNode[] {
    return (nodes ?? []).map((node) => this.#within(() => this.#block(node, dir)));
  }

  #within<T>(read: () => T): T {
    this.#place += 1;
    const found = read();
    this.#place += 1;
    return found;
  }

  #block(node: RichNode, dir: Direction): ReactNode {
    switch (node.type) {
      case 'paragraph':
        return createElement('p', { dir }, ...this.#line(node));
      case 'heading':
        return createElement(`h${(node.attrs?.level === 3 ? 3 : 2) + this.#below}`, { dir }, ...this.#line(node));
      case 'blockquote':
        return createElement('blockquote', { dir }, ...this.blocks(node.content));
      case 'bullet_list':
        return createElement('ul', { dir }, ...this.#items(node));
      case 'ordered_list':
        return createElement('ol', { dir, start: startOf(node) }, ...this.#items(node));
      default:
        return null;
    }
  }

  #items(list: RichNode): ReactNode[] {
    const known = (list.content ?? []).filter((item) => item.type === 'list_item');
    return known.map((item) => createElement('li', null, ...this.#within(() => this.blocks(item.content))));
  }

  /** An empty line keeps its height. */
  #line({ content }: RichNode): ReactNode[] {
    return content?.length ? content.map((node) => this.#inline(node)) : [<br key="empty" />];
  }

  #inline(node: RichNode): ReactNode {
    const words = this.#words(node);
    return words === null ? null : (node.marks ?? []).reduceRight<ReactNode>(marked, words);
  }

  #words({ type, text }: RichNode): ReactNode {
    const from = this.#place;
    if (type === 'text' && typeof text === 'string') {
      this.#place += text.length;
      return this.#fresh.length === 0 ? text : createElement('span', null, ...parted(text, from, this.#fresh));
    }
    this.#place += 1;
    if (type === 'hard_break') return createElement('br');
    return type === 'hidden' ? <em className={styles.hidden}>{this.#hidden}</em> : null;
  }
}

const startOf = ({ attrs }: RichNode): number => (typeof attrs?.order === 'number' ? attrs.order : 1);

/** A text in pieces: those that stand out, and those between them. */
function parted(text: string, from: number, fresh: readonly Range[]): ReactNode[] {
  const edges = fresh.flatMap((range) => [range.from - from, range.to - from]).filter((edge) => edge > 0 && edge < text.length);
  const cuts = [...new Set([0, ...edges, text.length])].toSorted((one, other) => one - other);
  return cuts.slice(1).map((to, i) => {
    const start = cuts[i]!;
    const isFresh = fresh.some((range) => range.from - from <= start && to <= range.to - from);
    return isFresh ? createElement('mark', { className: styles.fresh }, text.slice(start, to)) : text.slice(start, to);
  });
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

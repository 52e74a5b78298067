import type { Node } from 'prosemirror-model';
import { Plugin } from 'prosemirror-state';
import { Decoration, DecorationSet, type NodeView } from 'prosemirror-view';
import { classNames } from '../parts/class-names';
import colours from './person-colours.module.css';
import { isEmptyPart, type PartAt, partsOf } from './parts-of';
import styles from './page-text.module.css';

/** How a part is shown to whoever looks. */
export interface PartLook {
  readonly label: string;
  /** Why it cannot be changed; null where it can. */
  readonly hint: string | null;
  readonly colour: string | undefined;
  readonly isMine: boolean;
  /** Names the button that chooses all of it: keys do not lead into what cannot be changed. Null: keys do. */
  readonly choose: string | null;
  /** Stands in it while it is empty. */
  readonly placeholder: string;
}

/** Says how each part looks, and what stands in an empty one. */
export function partLooks(lookOf: (part: PartAt) => PartLook): Plugin {
  const known = new Map<string, PartLook>();
  /** The same object while nothing in it changes: otherwise all would be drawn anew with every key. */
  const same = (id: string, look: PartLook): PartLook => {
    const before = known.get(id);
    if (before !== undefined && JSON.stringify(before) === JSON.stringify(look)) return before;
    known.set(id, look);
    return look;
  };
  return new Plugin({
    props: {
      decorations({ doc }) {
        const found: Decoration[] = [];
        for (const part of partsOf(doc)) {
          const look = same(part.id, lookOf(part));
          found.push(Decoration.node(part.from - 1, part.to + 1, {}, { look }));
          if (isEmptyPart(part)) found.push(Decoration.node(part.from, part.to, { 'data-placeholder': look.placeholder }));
        }
        return DecorationSet.create(doc, found);
      },
    },
  });
}

const lookIn = (decorations: readonly Decoration[]) => decorations.map(({ spec }) => (spec as { look?: PartLook }).look).find((look) => look !== undefined);

/** A part: whose it is, and its text. */
export class SectionView implements NodeView {
  readonly dom = document.createElement('section');
  readonly contentDOM = document.createElement('div');
  readonly #label = document.createElement('p');
  readonly #name = document.createElement('span');
  readonly #hint = document.createElement('span');
  readonly #choose = document.createElement('button');
  #node: Node;

  constructor(node: Node, decorations: readonly Decoration[], choose?: (part: string) => void) {
    this.#node = node;
    this.#choose.type = 'button';
    this.#choose.className = styles.choose ?? '';
    this.#choose.addEventListener('click', () => choose?.(this.#node.attrs.id as string));
    this.dom.dataset.section = node.attrs.id;
    this.#label.contentEditable = 'false';
    this.#hint.className = styles.hint ?? '';
    this.#label.append(this.#name, this.#hint, this.#choose);
    this.contentDOM.className = styles.content ?? '';
    this.dom.append(this.#label, this.contentDOM);
    this.#show(lookIn(decorations));
  }

  update(node: Node, decorations: readonly Decoration[]): boolean {
    if (node.type !== this.#node.type || node.attrs.id !== this.#node.attrs.id || node.attrs.by !== this.#node.attrs.by) return false;
    this.#node = node;
    this.#show(lookIn(decorations));
    return true;
  }

  stopEvent(event: Event): boolean {
    return event.target === this.#choose;
  }

  ignoreMutation(mutation: { readonly target: globalThis.Node }): boolean {
    return !this.contentDOM.contains(mutation.target) || mutation.target === this.contentDOM;
  }

  #show(look: PartLook | undefined): void {
    if (look === undefined) return;
    const { label, hint, colour, isMine, choose } = look;
    set(this.dom, 'className', classNames(styles.part, isMine ? styles.mine : this.#node.attrs.by !== null && styles.theirs, colours[colour ?? '']));
    set(this.#label, 'className', classNames(styles.label));
    set(this.#name, 'textContent', label);
    set(this.#hint, 'textContent', hint ?? '');
    this.#hint.hidden = hint === null;
    set(this.#choose, 'textContent', choose ?? '');
    this.#choose.hidden = choose === null;
    const words = hint === null ? label : `${label}, ${hint}`;
    attribute(this.contentDOM, 'role', 'group');
    attribute(this.contentDOM, 'aria-label', words);
    attribute(this.contentDOM, 'contenteditable', hint === null ? null : 'false');
  }
}

function set<E extends HTMLElement, K extends 'className' | 'textContent'>(element: E, key: K, value: E[K]): void {
  if (element[key] !== value) element[key] = value;
}

function attribute(element: HTMLElement, name: string, value: string | null): void {
  if (element.getAttribute(name) === value) return;
  if (value === null) element.removeAttribute(name);
  else element.setAttribute(name, value);
}

/** Where a passage was hidden; a facilitator opens it. */
export function hiddenView(words: string, open: (() => void) | undefined): NodeView {
  const dom = document.createElement(open === undefined ? 'span' : 'button');
  dom.className = styles.hidden ?? '';
  dom.textContent = words;
  dom.contentEditable = 'false';
  if (open !== undefined) {
    (dom as HTMLButtonElement).type = 'button';
    dom.addEventListener('click', open);
  }
  return { dom, stopEvent: () => open !== undefined, ignoreMutation: () => true };
}

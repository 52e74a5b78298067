import { type EditorState, Plugin, PluginKey, type Transaction } from 'prosemirror-state';
import { Mapping, type StepMap } from 'prosemirror-transform';
import { Decoration, DecorationSet } from 'prosemirror-view';
import { classNames } from '../parts/class-names';
import styles from './carets.module.css';
import colours from './person-colours.module.css';

/** Where somebody else's selection begins, and where their caret is. */
export interface Caret {
  readonly anchor: number;
  readonly head: number;
  /** Rises with every move, so that a name shows anew. */
  readonly move: number;
}

export interface CaretLook {
  readonly name: string;
  readonly colour: string | undefined;
}

type Carets = ReadonlyMap<string, Caret>;
interface Moved {
  readonly person: string;
  /** Undefined: it is gone. */
  readonly caret: Caret | undefined;
}

const key = new PluginKey<Carets>('carets');

export const caretsOf = (state: EditorState): Carets => key.getState(state) ?? new Map();

export const moveCaret = (state: EditorState, moved: Moved): Transaction => state.tr.setMeta(key, moved).setMeta('addToHistory', false);

/** Where a place at a version is now: after what came since, and after what is one's own. */
export function placeNow(place: number, size: number, since: readonly StepMap[], own: readonly StepMap[]): number {
  const mapping = new Mapping([...since, ...own]);
  return Math.max(0, Math.min(mapping.map(place, -1), size));
}

/** The others' carets move along with everything that happens to the text. `look` gives none while they are not shown. */
export function carets(look: (person: string) => CaretLook | undefined): Plugin<Carets> {
  return new Plugin<Carets>({
    key,
    state: {
      init: () => new Map(),
      apply(tr, before) {
        const moved = tr.getMeta(key) as Moved | undefined;
        if (!tr.docChanged && moved === undefined) return before;
        const place = (at: number) => tr.mapping.map(at, -1);
        const next = new Map([...before].map(([person, caret]) => [person, { ...caret, anchor: place(caret.anchor), head: place(caret.head) }]));
        if (moved?.caret !== undefined) next.set(moved.person, moved.caret);
        else if (moved !== undefined) next.delete(moved.person);
        return next;
      },
    },
    props: {
      decorations(state) {
        const found: Decoration[] = [];
        for (const [person, caret] of caretsOf(state)) {
          const seen = look(person);
          if (seen !== undefined) found.push(...shown(state, person, caret, seen));
        }
        return DecorationSet.create(state.doc, found);
      },
    },
  });
}

function shown({ doc }: EditorState, person: string, { anchor, head, move }: Caret, { name, colour }: CaretLook): Decoration[] {
  const size = doc.content.size;
  const [from, to] = [Math.min(anchor, head, size), Math.min(Math.max(anchor, head), size)];
  const place = Math.min(head, size);
  if (!doc.resolve(place).parent.isTextblock) return [];
  const tone = colours[colour ?? 'slate'];
  const caret = Decoration.widget(place, () => element(name, tone), { key: `${person} ${move} ${name}`, side: 10, ignoreSelection: true, marks: [] });
  return from < to ? [caret, Decoration.inline(from, to, { class: classNames(styles.chosen, tone) })] : [caret];
}

/** Seen only: what happens is said in words elsewhere. */
function element(name: string, tone: string | undefined): HTMLElement {
  const caret = document.createElement('span');
  caret.className = classNames(styles.caret, tone);
  caret.ariaHidden = 'true';
  caret.contentEditable = 'false';
  const label = document.createElement('bdi');
  label.className = styles.name ?? '';
  label.dataset.name = name;
  caret.append(label);
  requestAnimationFrame(() => keepWithin(label));
  return caret;
}

/** A name near the edge of the text goes in from it. */
function keepWithin(label: HTMLElement): void {
  const room = label.closest('.ProseMirror')?.getBoundingClientRect();
  if (room === undefined) return;
  const { left, right } = label.getBoundingClientRect();
  const shift = Math.max(room.left + 4 - left, Math.min(0, room.right - 4 - right));
  if (shift !== 0) label.style.translate = `${shift}px`;
}

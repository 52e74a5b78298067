import type { Node } from 'prosemirror-model';
import { Plugin, TextSelection } from 'prosemirror-state';
import { Decoration, DecorationSet, type EditorView } from 'prosemirror-view';
import { classNames } from '../parts/class-names';
import styles from './page-text.module.css';

export interface RemarksShown {
  readonly open: readonly string[];
  readonly inHand: string | undefined;
  readonly onRemark: (remark: string) => void;
}

/** Shows what the open remarks are about; pressing it, or Alt and Enter in it, opens the remark. */
export function remarkMarks(now: () => RemarksShown): Plugin {
  const press = ({ state }: EditorView, place: number) => {
    const remark = remarksAt(state.doc, place).find((id) => now().open.includes(id));
    if (remark !== undefined) now().onRemark(remark);
    return remark !== undefined;
  };
  return new Plugin({
    props: {
      decorations: ({ doc }) => DecorationSet.create(doc, shown(doc, now())),
      handleClick: (view, place) => view.state.selection.empty && press(view, place) && false,
      handleKeyDown: (view, event) => event.key === 'Enter' && event.altKey && press(view, view.state.selection.from),
    },
  });
}

function shown(doc: Node, { open, inHand }: RemarksShown): Decoration[] {
  const found: Decoration[] = [];
  if (open.length === 0) return found;
  doc.descendants((node, place) => {
    const ids = idsOf(node).filter((id) => open.includes(id));
    if (ids.length === 0) return;
    const look = classNames(styles.remark, inHand !== undefined && ids.includes(inHand) && styles.inHand);
    found.push(Decoration.inline(place, place + node.nodeSize, { class: look }));
  });
  return found;
}

const idsOf = (node: Node): string[] => node.marks.flatMap(({ type, attrs }) => (type.name === 'remark' ? [attrs.id as string] : []));

function remarksAt(doc: Node, place: number): string[] {
  const { nodeBefore, nodeAfter } = doc.resolve(place);
  return [nodeAfter, nodeBefore].flatMap((node) => (node === null ? [] : idsOf(node)));
}

/** Where a remark's words are; undefined where they are gone. */
export function rangeOf(doc: Node, remark: string): { from: number; to: number } | undefined {
  let range: { from: number; to: number } | undefined;
  doc.descendants((node, place) => {
    if (idsOf(node).includes(remark)) range = { from: range?.from ?? place, to: place + node.nodeSize };
  });
  return range;
}

/** Brings a place into sight, below what stays on top of the page. */
export function bringTo(view: EditorView, { from, to }: { from: number; to: number }, isChosen: boolean): void {
  if (isChosen) view.dispatch(view.state.tr.setSelection(TextSelection.between(view.state.doc.resolve(from), view.state.doc.resolve(to))));
  const { node } = view.domAtPos(from, 1);
  (node instanceof Element ? node : node.parentElement)?.scrollIntoView({ block: 'center' });
}

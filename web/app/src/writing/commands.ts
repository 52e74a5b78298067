import { lift, setBlockType, toggleMark, wrapIn } from 'prosemirror-commands';
import type { Attrs, MarkType, NodeType } from 'prosemirror-model';
import { liftListItem, wrapInList } from 'prosemirror-schema-list';
import { type Command, type EditorState, TextSelection } from 'prosemirror-state';
import { schema } from './schema';

const { nodes, marks } = schema;
const lists: readonly NodeType[] = [nodes.bullet_list, nodes.ordered_list];

/** What the toolbar offers, apart from links. */
export type Format = 'strong' | 'em' | 'heading' | 'bullet_list' | 'ordered_list' | 'blockquote';

const isMark = (format: Format): format is 'strong' | 'em' => format === 'strong' || format === 'em';

/** Whether the selection has a format. */
export function has(state: EditorState, format: Format): boolean {
  if (isMark(format)) return hasMark(state, marks[format]);
  return format === 'blockquote' ? around(state, [nodes.blockquote]) !== undefined : nearest(state)?.name === format;
}

/** Sets a format, or takes it away where it is. */
export function toggle(format: Format): Command {
  return (state, dispatch) => commandFor(state, format)(state, dispatch);
}

function commandFor(state: EditorState, format: Format): Command {
  if (isMark(format)) return toggleMark(marks[format]);
  const isOn = has(state, format);
  if (format === 'heading') return isOn ? setBlockType(nodes.paragraph) : setBlockType(nodes.heading, { level: 2 });
  if (format === 'blockquote') return isOn ? lift : wrapIn(nodes.blockquote);
  if (isOn) return liftListItem(nodes.list_item);
  return around(state, lists) ? turnListInto(nodes[format]) : wrapInList(nodes[format]);
}

function hasMark(state: EditorState, type: MarkType): boolean {
  const { from, to, empty, $from } = state.selection;
  return empty ? type.isInSet(state.storedMarks ?? $from.marks()) !== undefined : state.doc.rangeHasMark(from, to, type);
}

/** The closest node of one of these types around the selection. */
function around({ selection: { $from } }: EditorState, types: readonly NodeType[]) {
  for (let depth = $from.depth; depth > 0; depth -= 1) {
    const node = $from.node(depth);
    if (types.includes(node.type)) return { node, at: $from.before(depth) };
  }
  return undefined;
}

/** A heading, or the list that is closest. */
function nearest(state: EditorState): NodeType | undefined {
  const { parent } = state.selection.$from;
  return parent.type === nodes.heading ? parent.type : around(state, lists)?.node.type;
}

function turnListInto(type: NodeType): Command {
  return (state, dispatch) => {
    const list = around(state, lists);
    if (list === undefined) return false;
    dispatch?.(state.tr.setNodeMarkup(list.at, type));
    return true;
  };
}

/** The link at the selection: its address and how far it goes. */
export function linkAt(state: EditorState): { href: string; from: number; to: number } | undefined {
  const { $from, from, to, empty } = state.selection;
  const type = marks.link;
  const start = $from.start();
  let found: { href: string; from: number; to: number } | undefined;
  $from.parent.forEach((node, offset) => {
    const link = type.isInSet(node.marks);
    const [begins, ends] = [start + offset, start + offset + node.nodeSize];
    const isTouched = empty ? begins <= from && from <= ends : begins < to && from < ends;
    if (link && isTouched) found ??= { href: link.attrs.href as string, from: begins, to: ends };
  });
  return found;
}

/** Puts a link on the selection, or its words at the caret. */
export function setLink(href: string, words: string): Command {
  return (state, dispatch) => {
    const { from, to } = linkAt(state) ?? state.selection;
    const type = marks.link;
    const tr = state.tr;
    if (from === to || words !== state.doc.textBetween(from, to)) tr.insertText(words, from, to);
    const end = from + (tr.doc.content.size - state.doc.content.size) + (to - from);
    tr.removeMark(from, end, type).addMark(from, end, type.create({ href } satisfies Attrs));
    dispatch?.(tr.setSelection(TextSelection.create(tr.doc, end)).removeStoredMark(type).scrollIntoView());
    return true;
  };
}

/** Takes the link away; its words stay. */
export const removeLink: Command = (state, dispatch) => {
  const link = linkAt(state);
  if (link === undefined) return false;
  dispatch?.(state.tr.removeMark(link.from, link.to, marks.link));
  return true;
};

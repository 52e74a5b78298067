import { baseKeymap, chainCommands, exitCode } from 'prosemirror-commands';
import { history, redo, undo } from 'prosemirror-history';
import { inputRules, textblockTypeInputRule, undoInputRule, wrappingInputRule } from 'prosemirror-inputrules';
import { keymap } from 'prosemirror-keymap';
import { liftListItem, sinkListItem, splitListItem } from 'prosemirror-schema-list';
import type { Schema } from 'prosemirror-model';
import { type Command, Plugin } from 'prosemirror-state';
import { Decoration, DecorationSet } from 'prosemirror-view';
import { toggle } from './commands';
import { depthOf } from './documents';
import { limits } from './limits';
import { schema as entrySchema } from './schema';

const breakLine: Command = (state, dispatch) => {
  dispatch?.(state.tr.replaceSelectionWith(state.schema.nodes.hard_break!.create()).scrollIntoView());
  return true;
};

/** Tab is left alone: it leads out of the editor, as from every other field. */
const keysFor = ({ nodes }: Schema): Record<string, Command> => ({
  'Mod-b': toggle('strong'),
  'Mod-i': toggle('em'),
  'Mod-z': undo,
  'Mod-y': redo,
  'Shift-Mod-z': redo,
  'Shift-Mod-7': toggle('ordered_list'),
  'Shift-Mod-8': toggle('bullet_list'),
  'Mod-]': sinkListItem(nodes.list_item!),
  'Mod-[': liftListItem(nodes.list_item!),
  'Shift-Enter': chainCommands(exitCode, breakLine),
  Enter: splitListItem(nodes.list_item!),
  Backspace: undoInputRule,
});

const shortcutsFor = ({ nodes }: Schema) =>
  inputRules({
    rules: [
      wrappingInputRule(/^\s*([-*•])\s$/, nodes.bullet_list!),
      wrappingInputRule(
        /^(\d{1,3})[.)]\s$/,
        nodes.ordered_list!,
        (match) => ({ order: Math.max(1, Number(match[1])) }),
        (match, list) => list.childCount + list.attrs.order === Number(match[1]),
      ),
      wrappingInputRule(/^\s*>\s$/, nodes.blockquote!),
      textblockTypeInputRule(/^(#{2,3})\s$/, nodes.heading!, (match) => ({ level: match[1]?.length })),
    ],
  });

/** Lists and quotes stay as shallow as they may be stored. */
const shallow = new Plugin({
  // what others wrote has been checked already, and comes in
  filterTransaction: (tr) => !tr.docChanged || tr.getMeta('rebased') !== undefined || depthOf(tr.doc.content) <= limits.depth,
});

/** What keys and what is typed do, in a text of this schema. */
export const keyPlugins = (schema: Schema): Plugin[] => [shortcutsFor(schema), keymap(keysFor(schema)), keymap(baseKeymap), shallow];

/** Everything the editor does apart from what is on the screen around it. */
export const writingPlugins = [...keyPlugins(entrySchema), history()];

/** Words that stand in the empty editor. */
export function placeholder(words: () => string | undefined): Plugin {
  return new Plugin({
    props: {
      decorations({ doc }) {
        const first = doc.firstChild;
        if (doc.childCount !== 1 || !first?.isTextblock || first.content.size > 0) return null;
        return DecorationSet.create(doc, [Decoration.node(0, first.nodeSize, { 'data-placeholder': words() ?? '' })]);
      },
    },
  });
}

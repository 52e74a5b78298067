import { baseKeymap, chainCommands, exitCode } from 'prosemirror-commands';
import { redo, undo } from 'prosemirror-history';
import { inputRules, textblockTypeInputRule, undoInputRule, wrappingInputRule } from 'prosemirror-inputrules';
import { keymap } from 'prosemirror-keymap';
import { liftListItem, sinkListItem, splitListItem } from 'prosemirror-schema-list';
import { type Command, Plugin } from 'prosemirror-state';
import { Decoration, DecorationSet } from 'prosemirror-view';
import { toggle } from './commands';
import { depthOf } from './documents';
import { limits } from './limits';
import { schema } from './schema';

const { nodes } = schema;

const breakLine: Command = (state, dispatch) => {
  dispatch?.(state.tr.replaceSelectionWith(nodes.hard_break.create()).scrollIntoView());
  return true;
};

/** Tab is left alone: it leads out of the editor, as from every other field. */
const keys: Record<string, Command> = {
  'Mod-b': toggle('strong'),
  'Mod-i': toggle('em'),
  'Mod-z': undo,
  'Mod-y': redo,
  'Shift-Mod-z': redo,
  'Shift-Mod-7': toggle('ordered_list'),
  'Shift-Mod-8': toggle('bullet_list'),
  'Mod-]': sinkListItem(nodes.list_item),
  'Mod-[': liftListItem(nodes.list_item),
  'Shift-Enter': chainCommands(exitCode, breakLine),
  Enter: splitListItem(nodes.list_item),
  Backspace: undoInputRule,
};

const shortcuts = inputRules({
  rules: [
    wrappingInputRule(/^\s*([-*•])\s$/, nodes.bullet_list),
    wrappingInputRule(
      /^(\d{1,3})[.)]\s$/,
      nodes.ordered_list,
      (match) => ({ order: Math.max(1, Number(match[1])) }),
      (match, list) => list.childCount + list.attrs.order === Number(match[1]),
    ),
    wrappingInputRule(/^\s*>\s$/, nodes.blockquote),
    textblockTypeInputRule(/^(#{2,3})\s$/, nodes.heading, (match) => ({ level: match[1]?.length })),
  ],
});

/** Lists and quotes stay as shallow as they may be stored. */
const shallow = new Plugin({
  // what others wrote has been checked already, and comes in
  filterTransaction: (tr) => !tr.docChanged || tr.getMeta('rebased') !== undefined || depthOf(tr.doc.content) <= limits.depth,
});

/** What keys and what is typed do, wherever people write. What takes it back is the text's own: one that others write in, too, has it otherwise. */
export const writingPlugins: readonly Plugin[] = [shortcuts, keymap(keys), keymap(baseKeymap), shallow];

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

import { Plugin, TextSelection, type Transaction } from 'prosemirror-state';
import type { Step } from 'prosemirror-transform';
import type { EditorView } from 'prosemirror-view';
import { amountOf, isTooMuch } from './page-amount';
import { partAt, partsOf } from './parts-of';
import { isFromServer } from './syncing';
import { mostBytes, sizeOf } from './sending';

export type Refusal = 'locked' | 'theirs' | 'large' | 'full';

/** Lets a person change nothing but what is theirs to change, as the server would; says why. */
export function guard(mayWriteIn: (owner: string | null) => boolean, refused: (why: Refusal) => void): Plugin {
  return new Plugin({
    filterTransaction(tr) {
      if (!tr.docChanged || isFromServer(tr)) return true;
      const why = whyNot(tr, mayWriteIn);
      if (why !== undefined) refused(why);
      return why === undefined;
    },
    props: {
      /** All of the part, not of the page: what is chosen can be changed. */
      handleKeyDown(view, event) {
        if (event.key.toLowerCase() !== 'a' || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return false;
        const part = partAt(view.state.doc, caretIn(view));
        if (part === undefined) return false;
        const { doc, tr } = view.state;
        view.dispatch(tr.setSelection(TextSelection.between(doc.resolve(part.from), doc.resolve(part.to))));
        return true;
      },
    },
  });
}

/** Where the caret is on the screen: right after a click the state does not know it yet. */
function caretIn(view: EditorView): number {
  const chosen = view.dom.ownerDocument.getSelection();
  const isHere = chosen?.anchorNode !== null && chosen?.anchorNode !== undefined && view.dom.contains(chosen.anchorNode);
  return isHere ? view.posAtDOM(chosen.anchorNode!, chosen.anchorOffset) : view.state.selection.from;
}

function whyNot(tr: Transaction, mayWriteIn: (owner: string | null) => boolean): Refusal | undefined {
  for (const [i, step] of tr.steps.entries()) {
    const { from, to } = step as Step & { readonly from: number; readonly to: number };
    const part = partAt(tr.docs[i]!, from);
    if (part === undefined || to > part.to) return 'theirs';
    if (!mayWriteIn(part.by)) return mayWriteIn(null) ? 'theirs' : 'locked';
    if (sizeOf(step) > mostBytes) return 'large';
  }
  if (tr.doc.content.size > tr.before.content.size && isTooMuch(amountOf(tr.before), amountOf(tr.doc))) return 'full';
  const [before, after] = [partsOf(tr.before), partsOf(tr.doc)];
  return before.length === after.length && before.every(({ id }, i) => id === after[i]!.id) ? undefined : 'theirs';
}

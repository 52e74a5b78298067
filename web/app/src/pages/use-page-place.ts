import { type EditorState, type Plugin, TextSelection } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';
import { type RefObject, useCallback, useLayoutEffect, useRef } from 'react';
import { useText } from '../i18n';
import { toast } from '../parts/toast-queue';
import type { Place } from '../writing/use-editor';
import { type AuthorLook, authorMarks } from './author-marks';
import { carets } from './carets';
import { guard, type Refusal } from './guard';
import type { PageClient } from './page-client';
import type { EditorProps } from './page-editor';
import type { Passage } from './passage';
import { partsOf } from './parts-of';
import { passageOf } from './passage-of';
import { remarkMarks } from './remark-marks';
import { hiddenView, partLooks, SectionView } from './section-view';
import { isFromServer } from './syncing';
import type { Looks } from './use-looks';
import type { Rights } from './use-rights';

interface Shown extends Pick<EditorProps, 'onSelect' | 'openRemarks' | 'remarkInHand' | 'onRemark' | 'onHidden'> {
  readonly rights: Rights;
  readonly looks: Looks;
  readonly authors: ReadonlyMap<string, AuthorLook> | undefined;
  readonly showsCarets: boolean;
  readonly onTyped: () => void;
}

interface Now extends Shown {
  readonly refused: (why: Refusal) => void;
  readonly hiddenWords: string;
}

/** What the editor has on a page: parts and whose they are, what was hidden, remarks, who wrote what, and where others write. */
export function usePagePlace(client: PageClient, shown: Shown): () => Place {
  const text = useText();
  const words = text(shown.onHidden === undefined ? 'page.write.hidden' : 'page.write.hidden.open');
  const latest: Now = { ...shown, refused: (why) => toast(text(`page.write.refused.${why}`)), hiddenWords: words };
  const now = useRef(latest);
  // before the field is told to look again
  useLayoutEffect(() => {
    now.current = latest;
  });
  return useCallback(() => placeOf(client, now), [client]);
}

function placeOf(client: PageClient, now: RefObject<Now>): Place {
  let chosen: Passage | undefined;
  function tell(state: EditorState): void {
    const next = passageOf(state);
    if (next !== undefined || chosen !== undefined) now.current.onSelect(next);
    chosen = next;
  }
  return {
    plugins: pluginsFor(now),
    props: {
      editable: () => now.current.rights.mayWriteIn(null) || now.current.rights.mayWriteIn(now.current.rights.me),
      nodeViews: {
        section: (node, view, _place, decorations) => new SectionView(node, decorations, (part) => choosePart(view, part)),
        hidden: (node) => {
          const { onHidden, hiddenWords } = now.current;
          return hiddenView(hiddenWords, onHidden && (() => now.current.onHidden?.(node.attrs.id as string)));
        },
      },
      handleDOMEvents: {
        keydown: () => {
          client.readScreen(); // the browser says only a moment later that the caret went elsewhere
          return false;
        },
      },
    },
    onDone(tr, state) {
      if (tr.docChanged && !isFromServer(tr)) now.current.onTyped();
      tell(state);
    },
  };
}

function pluginsFor(now: RefObject<Now>): Plugin[] {
  return [
    guard(
      (owner) => now.current.rights.mayWriteIn(owner),
      (why) => now.current.refused(why),
    ),
    remarkMarks(() => ({ open: now.current.openRemarks, inHand: now.current.remarkInHand, onRemark: now.current.onRemark })),
    partLooks((part) => now.current.looks.part(part)),
    authorMarks(() => now.current.authors),
    carets((person) => (now.current.showsCarets ? now.current.looks.caret(person) : undefined)),
  ];
}

/** Chooses all words of a part. */
function choosePart(view: EditorView, id: string): void {
  const { doc, tr } = view.state;
  const part = partsOf(doc).find((one) => one.id === id);
  if (part !== undefined) view.dispatch(tr.setSelection(TextSelection.between(doc.resolve(part.from), doc.resolve(part.to))));
}

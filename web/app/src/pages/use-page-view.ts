import { type EditorState, type Plugin, TextSelection } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import { type RefCallback, type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import { useText } from '../i18n';
import { toast } from '../parts/toast-queue';
import { fitted } from '../writing/documents';
import { keyPlugins } from '../writing/plugins';
import type { RunningEditor } from '../writing/use-editor';
import { type AuthorLook, authorMarks } from './author-marks';
import { carets } from './carets';
import { guard, type Refusal, withoutAnchors } from './guard';
import type { PageClient } from './page-client';
import type { EditorProps } from './page-editor';
import { pageSchema } from './page-schema';
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

/** A page on the screen. */
export function usePageView(client: PageClient, shown: Shown): RunningEditor & { readonly mount: RefCallback<HTMLDivElement> } {
  const text = useText();
  const words = text(shown.onHidden === undefined ? 'page.write.hidden' : 'page.write.hidden.open');
  const latest: Now = { ...shown, refused: (why) => toast(text(`page.write.refused.${why}`)), hiddenWords: words };
  const now = useRef(latest);
  const [view, setView] = useState<EditorView | null>(null);
  useEffect(() => {
    now.current = latest;
  });
  const mount = useCallback(
    (room: HTMLDivElement) => {
      let made: EditorView | undefined;
      const hide = client.show(pluginsFor(now), (state) => (made = makeView(room, client, state, now)));
      setView(made ?? null);
      return hide;
    },
    [client],
  );
  return { mount, view, state: client.state, run: (command) => view && command(view.state, view.dispatch, view) };
}

function pluginsFor(now: RefObject<Now>): Plugin[] {
  return [
    guard(
      (owner) => now.current.rights.mayWriteIn(owner),
      (why) => now.current.refused(why),
    ),
    remarkMarks(() => ({ open: now.current.openRemarks, inHand: now.current.remarkInHand, onRemark: now.current.onRemark })),
    ...keyPlugins(pageSchema),
    partLooks((part) => now.current.looks.part(part)),
    authorMarks(() => now.current.authors),
    carets((person) => (now.current.showsCarets ? now.current.looks.caret(person) : undefined)),
  ];
}

function makeView(room: HTMLElement, client: PageClient, state: EditorState, now: RefObject<Now>): EditorView {
  let chosen: Passage | undefined;
  return new EditorView(room, {
    state,
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
    transformPasted: (slice, { state: { selection } }) => fitted(withoutAnchors(slice), selection.$from),
    dispatchTransaction(tr) {
      client.dispatch(tr);
      if (tr.docChanged && !isFromServer(tr)) now.current.onTyped();
      const next = passageOf(client.state!);
      if (next !== undefined || chosen !== undefined) now.current.onSelect(next);
      chosen = next;
    },
  });
}

/** Chooses all words of a part. */
function choosePart(view: EditorView, id: string): void {
  const { doc, tr } = view.state;
  const part = partsOf(doc).find((one) => one.id === id);
  if (part !== undefined) view.dispatch(tr.setSelection(TextSelection.between(doc.resolve(part.from), doc.resolve(part.to))));
}

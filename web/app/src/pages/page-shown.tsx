import type { Node } from 'prosemirror-model';
import { EditorState, Plugin } from 'prosemirror-state';
import { Decoration, DecorationSet, EditorView } from 'prosemirror-view';
import { useEffect, useRef } from 'react';
import { useText } from '../i18n';
import editorStyles from '../writing/editor.module.css';
import styles from './page-text.module.css';
import { hiddenView, partLooks, SectionView } from './section-view';
import type { Looks } from './use-looks';

interface PageShownProps {
  readonly doc: Node;
  readonly label: string;
  /** What stands out in it. */
  readonly fresh: readonly { readonly from: number; readonly to: number }[];
  readonly looks: Looks;
}

/** A page to read. */
export function PageShown({ doc, label, fresh, looks }: PageShownProps) {
  const text = useText();
  const room = useRef<HTMLDivElement>(null);
  const hidden = text('page.write.hidden');
  useEffect(() => {
    const standsOut = new Plugin({
      props: { decorations: (state) => DecorationSet.create(state.doc, fresh.map(({ from, to }) => Decoration.inline(from, to, { class: styles.fresh! }))) },
    });
    const view = new EditorView(room.current, {
      state: EditorState.create({ doc, plugins: [partLooks((part) => ({ ...looks.part(part), hint: null, choose: null, placeholder: '' })), standsOut] }),
      editable: () => false,
      attributes: { role: 'document', 'aria-label': label, tabindex: '0', class: `${editorStyles.text} ${styles.text}` },
      nodeViews: {
        section: (node, _view, _place, decorations) => new SectionView(node, decorations),
        hidden: () => hiddenView(hidden, undefined),
      },
    });
    return () => view.destroy();
  }, [doc, fresh, looks, label, hidden]);
  return <div ref={room} />;
}

import type { Node } from 'prosemirror-model';
import { EditorState, Plugin } from 'prosemirror-state';
import { Decoration, DecorationSet, EditorView, type NodeViewConstructor } from 'prosemirror-view';
import { useEffect, useImperativeHandle, useRef } from 'react';
import { useText } from '../i18n';
import { useNames } from '../journals/seats';
import { Skeleton } from '../parts/skeleton';
import { usePageInHand } from './page-context';
import { partAt } from './page-text';
import type { PageEditorProps, Passage } from './passage';
import styles from './reader.module.css';

/** The text of the page to read and to choose from; it follows what others write. */
export function PageReader(props: PageEditorProps) {
  const { text } = usePageInHand();
  return text === undefined ? <Skeleton lines={8} /> : <Shown {...props} />;
}

function Shown({ ref, onSelect, onRemark, openRemarks, remarkInHand }: PageEditorProps) {
  const text = useText();
  const names = useNames();
  const { text: now, me } = usePageInHand();
  const room = useRef<HTMLDivElement>(null);
  const view = useRef<EditorView>(undefined);
  const latest = useRef({ onSelect, onRemark, openRemarks, remarkInHand, version: now?.version ?? 0, said: { text, names, me } });

  useEffect(() => {
    latest.current = { onSelect, onRemark, openRemarks, remarkInHand, version: now?.version ?? 0, said: { text, names, me } };
  });

  useEffect(() => {
    if (room.current === null || now === undefined) return undefined;
    const nodeViews: Record<string, NodeViewConstructor> = {
      section: (node) => sectionView(node, whose(node, latest.current.said)),
      hidden: () => hiddenView(latest.current.said.text('page.hidden.here')),
    };
    const remarks = new Plugin({
      props: {
        decorations: (state) => marksOf(state.doc, latest.current),
        handleClick: (_view, _place, event) => pressed(event.target, latest.current.onRemark),
      },
    });
    const open = new EditorView(room.current, {
      state: EditorState.create({ doc: now.doc, plugins: [remarks] }),
      editable: () => false,
      nodeViews,
      attributes: { 'aria-label': latest.current.said.text('page.text'), tabindex: '0' },
      dispatchTransaction: (step) => {
        open.updateState(open.state.apply(step));
        latest.current.onSelect(chosen(open.state, latest.current.version));
      },
    });
    view.current = open;
    return () => {
      view.current = undefined;
      open.destroy();
    };
    // the view is made once; what is new reaches it below
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, []);

  useEffect(() => {
    const open = view.current;
    if (open === undefined || now === undefined) return;
    if (open.state.doc.eq(now.doc)) open.updateState(open.state);
    else {
      open.updateState(EditorState.create({ doc: now.doc, plugins: open.state.plugins }));
      latest.current.onSelect(undefined);
    }
  }, [now, openRemarks, remarkInHand]);

  useImperativeHandle(ref, () => ({
    goTo: (remark) => {
      const words = room.current?.querySelector(`[data-remark="${CSS.escape(remark)}"]`);
      words?.scrollIntoView({ block: 'center' });
      return words !== null && words !== undefined;
    },
  }));

  return <div ref={room} className={styles.reader} />;
}

interface Said {
  readonly text: ReturnType<typeof useText>;
  readonly names: ReturnType<typeof useNames>;
  readonly me: string;
}

/** Whose part it is, in words; nothing where it is everybody's. */
function whose({ attrs }: Node, { text, names, me }: Said): string | undefined {
  if (attrs.by === null) return undefined;
  return attrs.by === me ? text('page.part.yours') : text('page.part.of', { name: names.one(attrs.by) });
}

function sectionView({ attrs }: Node, heading: string | undefined) {
  const dom = document.createElement('section');
  dom.dataset.section = attrs.id;
  dom.dataset.own = String(heading !== undefined);
  const contentDOM = document.createElement('div');
  if (heading !== undefined) {
    const head = document.createElement('p');
    head.className = styles.whose ?? '';
    head.contentEditable = 'false';
    head.textContent = heading;
    dom.append(head);
  }
  dom.append(contentDOM);
  return { dom, contentDOM, ignoreMutation: ({ target }: { readonly target: globalThis.Node }) => !contentDOM.contains(target) };
}

function hiddenView(words: string) {
  const dom = document.createElement('span');
  dom.className = styles.hidden ?? '';
  dom.textContent = words;
  return { dom };
}

interface Marked {
  readonly openRemarks: readonly string[];
  readonly remarkInHand: string | undefined;
}

/** Words with an open remark are underlined, those of the remark in hand stand out, and every block keeps its own direction. */
function marksOf(doc: Node, { openRemarks, remarkInHand }: Marked): DecorationSet {
  const found: Decoration[] = [];
  doc.descendants((node, place) => {
    if (node.isTextblock) found.push(Decoration.node(place, place + node.nodeSize, { dir: 'auto' }));
    const ids = node.marks.filter(({ type }) => type.name === 'remark').map(({ attrs }) => attrs.id as string);
    const isOpen = ids.some((id) => openRemarks.includes(id));
    const isInHand = remarkInHand !== undefined && ids.includes(remarkInHand);
    if (isOpen || isInHand) found.push(Decoration.inline(place, place + node.nodeSize, { class: (isInHand ? styles.inHand : styles.remarked) ?? '' }));
  });
  return DecorationSet.create(doc, found);
}

function pressed(target: EventTarget | null, onRemark: (remark: string) => void): boolean {
  const id = target instanceof Element ? target.closest<HTMLElement>('[data-remark]')?.dataset.remark : undefined;
  if (id !== undefined) onRemark(id);
  return false;
}

function chosen({ doc, selection }: EditorState, version: number): Passage | undefined {
  const { from, to, $from, $to } = selection;
  const text = doc.textBetween(from, to, '\n', ' ');
  if (text.trim() === '') return undefined;
  const [first, last] = [partAt(doc, from)?.id, partAt(doc, to)?.id];
  return { version, from, to, text, sectionId: first !== undefined && first === last ? first : null, isOneLine: $from.sameParent($to) && !text.includes('\n') };
}

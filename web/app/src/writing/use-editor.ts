import { type Command, EditorState } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import { type RefCallback, type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import type { RichText } from '../contracts';
import { documentOf, fitted, storedOf } from './documents';
import { placeholder, writingPlugins } from './plugins';
import { schema } from './schema';

interface EditorOptions {
  /** What it begins with. */
  readonly text: RichText;
  readonly placeholder: string | undefined;
  readonly focusAtStart: boolean;
  readonly onChange: (text: RichText) => void;
}

export interface RunningEditor {
  /** Null until it is on the page. */
  readonly view: EditorView | null;
  readonly state: EditorState | null;
  /** Does something to the text. */
  readonly run: (command: Command) => void;
}

/** A ProseMirror view inside a React element. */
export function useEditor(options: EditorOptions): RunningEditor & { readonly mount: RefCallback<HTMLDivElement> } {
  const now = useRef(options);
  const [view, setView] = useState<EditorView | null>(null);
  const [state, setState] = useState<EditorState | null>(null);
  useEffect(() => {
    now.current = options;
  });
  const mount = useCallback((element: HTMLDivElement) => {
    const made = makeView(element, now, setState);
    setView(made);
    setState(made.state);
    if (now.current.focusAtStart) begin(made);
    return () => made.destroy();
  }, []);
  return { mount, view, state, run: (command) => view && command(view.state, view.dispatch, view) };
}

/** The caret goes there, and the whole field comes into sight. */
function begin(view: EditorView): void {
  view.focus();
  view.dom.closest('[data-size]')?.scrollIntoView({ block: 'nearest' });
}

function makeView(mount: HTMLElement, now: RefObject<EditorOptions>, tell: (state: EditorState) => void): EditorView {
  const plugins = [placeholder(() => now.current.placeholder), ...writingPlugins];
  const view: EditorView = new EditorView(mount, {
    state: EditorState.create({ schema, doc: documentOf(now.current.text), plugins }),
    transformPasted: (slice, { state }) => fitted(slice, state.selection.$from),
    dispatchTransaction(tr) {
      const next = view.state.apply(tr);
      const isChanged = !next.doc.eq(view.state.doc);
      view.updateState(next);
      tell(next);
      if (isChanged) now.current.onChange(storedOf(next.doc));
    },
  });
  return view;
}

/** Attributes of the field, and keys that are for something else than the text (then true). */
export function useField(view: EditorView | null, attributes: Record<string, string>, onKey: (event: KeyboardEvent) => boolean): void {
  useEffect(() => {
    view?.setProps({ attributes, handleKeyDown: (_, event) => onKey(event) });
  });
}

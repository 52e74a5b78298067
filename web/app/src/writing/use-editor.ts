import type { Command, EditorState, Plugin, Transaction } from 'prosemirror-state';
import { type DirectEditorProps, EditorView } from 'prosemirror-view';
import { type RefCallback, useCallback, useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { fitted } from './documents';
import type { OpenText } from './open-text';
import { writingPlugins } from './plugins';

/** What of the editor only one place has. */
export interface Place {
  readonly plugins: readonly Plugin[];
  readonly props?: Omit<DirectEditorProps, 'state' | 'dispatchTransaction' | 'transformPasted'>;
  /** Somebody did something on this screen. */
  readonly onDone?: (tr: Transaction, state: EditorState) => void;
}

export interface RunningEditor {
  /** Null until it is on the page. */
  readonly view: EditorView | null;
  readonly state: EditorState | null;
  /** Does something to the text. */
  readonly run: (command: Command) => void;
}

export interface MountedEditor extends RunningEditor {
  readonly mount: RefCallback<HTMLDivElement>;
}

/**
 * The editor: an open text inside a React element, with the same keys and the same rules for what is pasted wherever it is. It
 * asks for its place when the text comes on the screen.
 */
export function useEditor(text: OpenText, place: () => Place, focusAtStart = false): MountedEditor {
  const begins = useRef({ place, focusAtStart });
  const [view, setView] = useState<EditorView | null>(null);
  const subscribe = useCallback((listener: () => void) => text.changed.add(listener), [text]);
  const state = useSyncExternalStore(subscribe, () => text.state);
  useEffect(() => {
    begins.current = { place, focusAtStart };
  });
  const mount = useCallback(
    (room: HTMLDivElement) => {
      const here = begins.current.place();
      let made: EditorView | undefined;
      const hide = text.show([...here.plugins, ...writingPlugins], (shown) => (made = makeView(room, text, shown, here)));
      setView(made ?? null);
      if (begins.current.focusAtStart && made !== undefined) begin(made);
      return hide;
    },
    [text],
  );
  return { mount, view, state, run: (command) => view && command(view.state, view.dispatch, view) };
}

function makeView(room: HTMLElement, text: OpenText, state: EditorState, { props, onDone }: Place): EditorView {
  return new EditorView(room, {
    ...props,
    state,
    transformPasted: (slice, view) => fitted(slice, view.state.selection.$from),
    dispatchTransaction(tr) {
      text.dispatch(tr);
      onDone?.(tr, text.state!);
    },
  });
}

/** The caret goes there, and the whole field comes into sight. */
function begin(view: EditorView): void {
  view.focus();
  view.dom.closest('[data-size]')?.scrollIntoView({ block: 'nearest' });
}

/** Attributes of the field, and keys that are for something else than the text (then true). */
export function useField(view: EditorView | null, attributes: Record<string, string>, onKey: (event: KeyboardEvent) => boolean): void {
  useEffect(() => {
    view?.setProps({ attributes, handleKeyDown: (_, event) => onKey(event) });
  });
}

import type { EditorState, Plugin, Transaction } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';
import { Listeners } from '../live/listeners';

/** A text that is open here to be written in, with or without a screen: an entry's, or a page's, in which others write, too. */
export class OpenText {
  readonly changed = new Listeners();
  #state: EditorState | null;
  #view: EditorView | null = null;

  constructor(state: EditorState | null = null) {
    this.#state = state;
  }

  /** Null until the text is here. */
  get state(): EditorState | null {
    return this.#state;
  }

  /** Puts it on a screen, with the plugins of that; answers how to take it off. */
  show(plugins: readonly Plugin[], make: (state: EditorState) => EditorView): () => void {
    const own = this.#state!.plugins;
    this.#state = this.#state!.reconfigure({ plugins: [...plugins, ...own] });
    const view = (this.#view = make(this.#state));
    return () => {
      if (this.#view === view) this.#view = null;
      this.#state = this.#state!.reconfigure({ plugins: own });
      view.destroy();
    };
  }

  /**
   * Reads what was typed and where the caret was put a moment ago, before something from elsewhere changes the screen: it would
   * put the caret back to where it was known to be.
   */
  readScreen(): void {
    if (this.#view === null || this.#view.composing) return;
    (this.#view as unknown as { readonly domObserver: { flush(): void } }).domObserver.flush();
  }

  /** What happens to the text, from the screen or from elsewhere. */
  dispatch(tr: Transaction): void {
    this.#state = this.#state!.apply(tr);
    this.#view?.updateState(this.#state);
    this.changed.tell();
  }

  /** It is here, as it is; null: it is not, after all. */
  protected begin(state: EditorState | null): void {
    this.#state = state;
  }
}

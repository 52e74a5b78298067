import type { EditorState } from 'prosemirror-state';
import type { KeptPlace, KeptSteps } from './kept-steps';
import { byOf } from './runs';
import { settledDoc, syncedOf } from './syncing';

/** What has not moved for so long is written down. */
const stuck = 800;

/** Writes down what somebody did on a page, where it is not with the server within a moment. */
export class Keeping {
  readonly #place: KeptPlace;
  readonly #state: () => EditorState | null;
  #moved = Date.now();
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(place: KeptPlace, state: () => EditorState | null) {
    this.#place = place;
    this.#state = state;
  }

  /** Also when the page is left; answers how to end. */
  begin(): () => void {
    const end = listenToLeaving(() => void this.flush());
    return () => {
      clearTimeout(this.#timer);
      end();
    };
  }

  /** Something came from the server. */
  moved(): void {
    this.#moved = Date.now();
  }

  soon(): void {
    const state = this.#state();
    const isEven = state === null || syncedOf(state).mine.length === 0;
    if (isEven) this.moved();
    if (!isEven || this.#place.isFilled) this.#timer ??= setTimeout(() => this.#keep(), stuck);
  }

  async flush(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const state = this.#state();
    if (state !== null) await this.#place.save(keptOf(state));
  }

  /** What goes to the server within a moment is not written down in between. */
  #keep(): void {
    this.#timer = undefined;
    if (this.#place.isFilled || Date.now() - this.#moved >= stuck) void this.flush();
    else this.soon();
  }
}

function keptOf(state: EditorState): KeptSteps | undefined {
  const { mine, version, settled } = syncedOf(state);
  if (mine.length === 0) return undefined;
  const steps = mine.map(({ step, batch }) => ({ step: step.toJSON() as object, batch }));
  return { version, doc: settledDoc(state).toJSON(), by: byOf(settled), steps };
}

function listenToLeaving(save: () => void): () => void {
  if (typeof window === 'undefined') return () => {};
  const left = new AbortController();
  window.addEventListener('pagehide', save, { signal: left.signal });
  document.addEventListener('visibilitychange', () => document.visibilityState === 'hidden' && save(), { signal: left.signal });
  return () => left.abort();
}

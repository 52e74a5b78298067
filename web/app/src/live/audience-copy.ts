import type { Item } from '../contracts.ts';
import type { Frame, View } from './wire.ts';

/** What one audience of a topic has been shown, up to a seq. */
export class AudienceCopy {
  readonly items = new Map<string, Item>();
  /** Per shelf, the `ord` before which nothing is loaded yet; null where all is. */
  readonly floors = new Map<string, number | null>();
  seq = 0;

  /** Frames that came too early, by seq. */
  #held: Frame[] = [];
  /** Items older than a fresh view reaches, kept for the reader until the pages are there. */
  readonly #leftovers = new Set<string>();
  /** What was touched at which seq while a page is on its way, for that page may be older. */
  #touched: Map<string, number> | undefined;

  /** Whether a frame is missing. */
  get hasGap(): boolean {
    return this.#held.length > 0;
  }

  /** Takes the answer to `Open`; answers the ids that may look different. */
  take(view: View): string[] {
    const ids = view.fresh ? this.#replace(view) : this.#change(view);
    this.seq = view.seq;
    return [...ids, ...this.#drain()];
  }

  /** Takes a frame, now or once those before it are here; answers the ids that may look different. */
  receive(frame: Frame): string[] {
    this.#held.push(frame);
    return this.#drain();
  }

  /** A page is on its way from now on, or (after the last one) no longer. */
  watch(isPaging: boolean): void {
    this.#touched = isPaging ? (this.#touched ?? new Map()) : undefined;
  }

  /** Takes a page as it was at a seq; what changed since then is not set back. */
  page(put: readonly Item[], seq: number): string[] {
    const ids: string[] = [];
    for (const item of put) {
      if ((this.#touched?.get(item.id) ?? 0) > seq) continue;
      this.#put(item);
      ids.push(item.id);
    }
    return ids;
  }

  /** Lets go of what the pages did not bring again. */
  settle(): string[] {
    const ids = [...this.#leftovers];
    for (const id of ids) this.items.delete(id);
    this.#leftovers.clear();
    return ids;
  }

  #replace(view: View): Set<string> {
    const touched = new Set(this.items.keys());
    const put = new Set(view.put.map((item) => item.id));
    const depth = this.#depthOf(view);
    for (const item of this.items.values()) {
      if (put.has(item.id)) continue;
      if (item.ord > 0 && item.ord < depth) this.#leftovers.add(item.id);
      else this.#remove(item.id);
    }
    for (const item of view.put) this.#put(item);
    for (const id of put) touched.add(id);
    for (const [shelf, floor] of Object.entries(view.more)) this.floors.set(shelf, floor);
    return touched;
  }

  /** Up to which `ord` the reader had more than the view brings. */
  #depthOf(view: View): number {
    let depth = 0;
    for (const [shelf, floor] of Object.entries(view.more)) {
      const had = this.floors.get(shelf);
      if (floor !== null && had !== undefined && (had ?? 0) < floor) depth = Math.max(depth, floor);
    }
    return depth;
  }

  #drain(): string[] {
    const ids: string[] = [];
    this.#held.sort((a, b) => a.seq - b.seq);
    while (this.#held[0] && (this.#held[0].seq <= this.seq || this.#held[0].prev <= this.seq)) {
      const frame = this.#held.shift()!;
      if (frame.seq <= this.seq) continue;
      ids.push(...this.#change(frame));
      this.seq = frame.seq;
    }
    return ids;
  }

  #change({ put, remove, seq }: Pick<Frame, 'put' | 'remove' | 'seq'>): string[] {
    for (const item of put) this.#put(item);
    for (const id of remove) this.#remove(id);
    const ids = [...put.map((item) => item.id), ...remove];
    if (this.#touched) for (const id of ids) this.#touched.set(id, seq);
    return ids;
  }

  #put(item: Item): void {
    const old = this.items.get(item.id);
    // the same once more stays the same object, so that nothing is drawn again
    if (!old || JSON.stringify(old) !== JSON.stringify(item)) this.items.set(item.id, item);
    this.#leftovers.delete(item.id);
  }

  #remove(id: string): void {
    this.items.delete(id);
    this.#leftovers.delete(id);
  }
}

import type { Audience, Item, Rejected, Role, Topic } from '../contracts.ts';
import { AudienceCopy } from './audience-copy.ts';
import { Listeners } from './listeners.ts';
import type { Frame, Opened, PageResult } from './wire.ts';

/** An item of a kind. */
export type ItemOf<K extends Item['kind']> = Extract<Item, { kind: K }>;

/**
 * How it stands with a topic: `live`; `stale` while the line is down; `refused` at the door; `out` since the person is
 * no longer in the group.
 */
export interface TopicSummary {
  readonly status: 'loading' | 'live' | 'stale' | 'refused' | 'out';
  readonly role: Role;
  readonly me: string | null;
  readonly here: readonly string[];
  readonly refusal: Rejected | null;
}

/** Whether a shelf goes on, and whether the next page is on its way. */
export interface ShelfSummary {
  readonly more: boolean;
  readonly loading: boolean;
}

const nothing: TopicSummary = { status: 'loading', role: 'none', me: null, here: [], refusal: null };
const none: readonly never[] = [];

const rank = (audience: Audience): number => (audience === 'care' ? 2 : audience.startsWith('member:') ? 1 : 0);

/** The browser's copy of a topic: what the person may see of it, merged over their audiences. */
export class TopicCopy {
  readonly changed = new Listeners();
  readonly topic: Topic;

  /** The highest rank comes first: care's view of an item says all that there is, one's own more than the group's. */
  #audiences: [Audience, AudienceCopy][] = [];
  readonly #merged = new Map<string, Item>();
  readonly #byKind = new Map<Item['kind'], readonly Item[]>();
  readonly #onShelf = new Map<Item['kind'], { all: readonly Item[]; floor: number; items: readonly Item[] }>();
  readonly #shelves = new Map<string, ShelfSummary>();
  readonly #paging = new Set<string>();
  /** How far down the reader was, where a fresh view reaches less far. */
  readonly #wanted = new Map<string, number>();
  /** Rises when what was asked before may be older than what is here. */
  #freshness = 0;
  #summary = nothing;

  constructor(topic: Topic) {
    this.topic = topic;
  }

  get summary(): TopicSummary {
    return this.#summary;
  }

  get hasGap(): boolean {
    return this.#audiences.some(([, copy]) => copy.hasGap);
  }

  /** The seq up to which each audience is known. */
  get since(): Record<Audience, number> {
    return Object.fromEntries(this.#audiences.map(([audience, copy]) => [audience, copy.seq]));
  }

  /** The highest seq that any audience is at. */
  get seq(): number {
    return Math.max(0, ...this.#audiences.map(([, copy]) => copy.seq));
  }

  item(id: string): Item | undefined {
    return this.#merged.get(id);
  }

  /** Items of a kind by `ord`; the same array until one of them changes. */
  /** All that is loaded. */
  get all(): readonly Item[] {
    return [...this.#merged.values()];
  }

  items<K extends Item['kind']>(kind: K): readonly ItemOf<K>[] {
    let items = this.#byKind.get(kind);
    if (!items) {
      const found = [...this.#merged.values()].filter((item) => item.kind === kind);
      items = found.length ? found.sort((a, b) => a.ord - b.ord || (a.id < b.id ? -1 : 1)) : none;
      this.#byKind.set(kind, items);
    }
    return items as readonly ItemOf<K>[];
  }

  /** The same without those that are older than what is loaded of their shelf: what is between is not here yet. */
  itemsOn<K extends Item['kind']>(kind: K, shelf: string): readonly ItemOf<K>[] {
    const all = this.items(kind);
    const floor = this.floor(shelf) ?? 0;
    const known = this.#onShelf.get(kind);
    if (known && known.all === all && known.floor === floor) return known.items as readonly ItemOf<K>[];
    const isAll = all.every((item) => item.ord === 0 || item.ord >= floor);
    const items = isAll ? all : all.filter((item) => item.ord === 0 || item.ord >= floor);
    this.#onShelf.set(kind, { all, floor, items });
    return items;
  }

  /** The `ord` before which something of the shelf may be missing, or null. */
  floor(shelf: string): number | null {
    const floors = this.#audiences.map(([, copy]) => copy.floors.get(shelf) ?? 0);
    return Math.max(0, ...floors) || null;
  }

  shelf(shelf: string): ShelfSummary {
    const more = this.floor(shelf) !== null;
    const loading = this.#paging.has(shelf);
    const known = this.#shelves.get(shelf);
    if (known && known.more === more && known.loading === loading) return known;
    const summary = { more, loading };
    this.#shelves.set(shelf, summary);
    return summary;
  }

  /** Shelves that reach less far than the reader was. */
  get short(): string[] {
    return [...this.#wanted].filter(([shelf, wanted]) => (this.floor(shelf) ?? 0) > wanted).map(([shelf]) => shelf);
  }

  /** Takes the answer to `Open`. */
  open(opened: Opened): void {
    const had = this.#floors();
    if (opened.views.some((view) => view.fresh)) this.#freshness++;
    const ids = this.#seat(opened);
    for (const view of opened.views) ids.push(...this.#audience(view.audience).take(view));
    for (const [shelf, floor] of had)
      if ((this.floor(shelf) ?? 0) > floor) this.#wanted.set(shelf, Math.min(floor, this.#wanted.get(shelf) ?? floor));
    this.#show(ids);
    const { role, me, here } = opened;
    this.#summary = { status: 'live', role, me, here, refusal: null };
    this.changed.tell();
  }

  receive(frame: Frame): void {
    const ids = this.#audiences.find(([audience]) => audience === frame.audience)?.[1].receive(frame) ?? [];
    if (ids.length === 0) return;
    this.#show(ids);
    this.changed.tell();
  }

  /** A page of the shelf is asked for; the ticket must come back with it. */
  beginPage(shelf: string): number {
    this.#paging.add(shelf);
    for (const [, copy] of this.#audiences) copy.watch(true);
    this.changed.tell();
    return this.#freshness;
  }

  /** The page is here (or, with null, did not come). One from before a fresh view is not used. */
  endPage(shelf: string, ticket: number, before: number, page: PageResult | null): void {
    if (page && ticket === this.#freshness) this.#takePage(page, before);
    this.#paging.delete(shelf);
    if (this.#paging.size === 0) for (const [, copy] of this.#audiences) copy.watch(false);
    this.changed.tell();
  }

  /** The reader's place is restored as far as it can be: what the pages did not bring is gone. */
  settle(): void {
    this.#wanted.clear();
    const ids = this.#audiences.flatMap(([, copy]) => copy.settle());
    if (ids.length === 0) return;
    this.#show(ids);
    this.changed.tell();
  }

  /** The line is down: what is here may be old. */
  lose(): void {
    if (this.#summary.status !== 'live') return;
    this.#set({ status: 'stale' });
  }

  /** Lets go of all content. */
  shut(status: 'loading' | 'refused' | 'out', refusal: Rejected | null): void {
    this.#audiences = [];
    this.#freshness++;
    this.#merged.clear();
    this.#byKind.clear();
    this.#wanted.clear();
    this.#summary = { ...nothing, status, refusal };
    this.changed.tell();
  }

  setHere(here: readonly string[]): void {
    this.#set({ here });
  }

  #set(part: Partial<TopicSummary>): void {
    this.#summary = { ...this.#summary, ...part };
    this.changed.tell();
  }

  #takePage(page: PageResult, before: number): void {
    const ids: string[] = [];
    for (const view of page.views) {
      const copy = this.#audiences.find(([audience]) => audience === view.audience)?.[1];
      if (copy) ids.push(...copy.page(view.put, page.seq));
    }
    for (const [, copy] of this.#audiences) {
      const floor = copy.floors.get(page.shelf) ?? 0;
      if (floor <= before) copy.floors.set(page.shelf, Math.min(floor, page.more ?? 0) || null);
    }
    this.#show(ids);
  }

  #floors(): Map<string, number> {
    const shelves = new Set(this.#audiences.flatMap(([, copy]) => [...copy.floors.keys()]));
    return new Map([...shelves].map((shelf) => [shelf, this.floor(shelf) ?? 0]));
  }

  /** Audiences that the person no longer watches go at once, with all they showed. */
  #seat(opened: Opened): string[] {
    const kept = new Set(opened.views.map((view) => view.audience));
    const gone = this.#audiences.filter(([audience]) => !kept.has(audience));
    this.#audiences = this.#audiences.filter(([audience]) => kept.has(audience));
    return gone.flatMap(([, copy]) => [...copy.items.keys()]);
  }

  #audience(audience: Audience): AudienceCopy {
    const known = this.#audiences.find(([name]) => name === audience);
    if (known) return known[1];
    const copy = new AudienceCopy();
    if (this.#paging.size > 0) copy.watch(true);
    this.#audiences.push([audience, copy]);
    this.#audiences.sort(([a], [b]) => rank(b) - rank(a));
    return copy;
  }

  #show(ids: Iterable<string>): void {
    for (const id of new Set(ids)) {
      const before = this.#merged.get(id);
      const now = this.#audiences.find(([, copy]) => copy.items.has(id))?.[1].items.get(id);
      if (before === now) continue;
      if (before) this.#byKind.delete(before.kind);
      if (now) this.#byKind.delete(now.kind);
      if (now) this.#merged.set(id, now);
      else this.#merged.delete(id);
    }
  }
}

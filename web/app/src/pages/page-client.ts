import { history } from 'prosemirror-history';
import { EditorState, type Plugin, type Transaction } from 'prosemirror-state';
import { Step, type StepMap } from 'prosemirror-transform';
import type { EditorView } from 'prosemirror-view';
import type { Outcome, Rejected, Topic } from '../contracts';
import { type Live, newOp } from '../live';
import { Listeners } from '../live/listeners';
import { jitter } from '../live/patience';
import { type Hold, holdInBrowser, KeptPlace, type KeptSteps } from './kept-steps';
import { keepWords } from './lost-words';
import { type PageAt, PageCopy, readBase, readSteps } from './page-copy';
import { pageSchema } from './page-schema';
import { byOf } from './runs';
import { again, countOf, leap, receive, settledDoc, syncedOf, syncing, tagged, type Taken, withdraw } from './syncing';

/** What is typed within this time goes together. */
const coalesce = 25;
const mostSteps = 100;
/** Of a batch; a message has 64 KiB. */
export const mostBytes = 50_000;
/** What has not moved for so long is written down. */
const stuck = 800;
const retry = 300;
/** How far back a place of somebody else's caret can be followed. */
const mostMaps = 2_000;

/** Of a step as it is sent. */
export const sizeOf = (step: Step): number => new TextEncoder().encode(JSON.stringify(step)).length;

/** One page in this browser, with or without a screen: it follows the server, and sends what its person does. */
export class PageClient {
  readonly changed = new Listeners();
  readonly refused = new Listeners<[Rejected]>();
  readonly topic: Topic;
  readonly me: string;

  readonly #live: Live;
  readonly #copy: PageCopy;
  readonly #place: KeptPlace;
  readonly #ends: (() => void)[] = [];
  #state: EditorState | null = null;
  #view: EditorView | null = null;
  #maps: StepMap[] = [];
  #users: number | undefined;
  #sending: string | null = null;
  #accepted: string | null = null;
  #tries = 0;
  #moved = Date.now();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #saving: ReturnType<typeof setTimeout> | undefined;
  #fetching = false;
  #isOver = false;
  readonly #over: () => void;

  constructor(live: Live, topic: Topic, over: () => void, hold: Hold = holdInBrowser) {
    this.#live = live;
    this.topic = topic;
    this.me = live.person;
    this.#over = over;
    this.#copy = new PageCopy(live, topic);
    this.#place = new KeptPlace(live.vault, topic, hold);
    void this.#begin();
  }

  /** Null until the page is here. */
  get state(): EditorState | null {
    return this.#state;
  }

  get isEven(): boolean {
    return this.#state === null || syncedOf(this.#state).mine.length === 0;
  }

  /** The maps of what was done since a version; null where that is too long ago, or has not come yet. */
  mapsSince(version: number): readonly StepMap[] | null {
    if (this.#state === null) return null;
    const since = syncedOf(this.#state).version - version;
    return since < 0 || since > this.#maps.length ? null : this.#maps.slice(this.#maps.length - since);
  }

  /** As long as somebody uses it, and until all is sent. */
  use(): () => void {
    this.#users = (this.#users ?? 0) + 1;
    return () => {
      this.#users = (this.#users ?? 1) - 1;
      void this.flush().then(() => this.#leave());
    };
  }

  /** Shows it; the plugins are those of the screen. */
  show(plugins: readonly Plugin[], make: (state: EditorState) => EditorView): () => void {
    const core = this.#state!.plugins;
    this.#state = this.#state!.reconfigure({ plugins: [...plugins, ...core] });
    const view = (this.#view = make(this.#state));
    return () => {
      if (this.#view === view) this.#view = null;
      this.#state = this.#state!.reconfigure({ plugins: core });
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

  /** What happens to the document, from the screen or from elsewhere. */
  dispatch(tr: Transaction): void {
    this.#state = this.#state!.apply(tr);
    this.#view?.updateState(this.#state);
    if (tr.docChanged) this.#schedule();
    this.changed.tell();
  }

  /** Keeps now what is not with the server yet. */
  async flush(): Promise<void> {
    clearTimeout(this.#saving);
    this.#saving = undefined;
    if (this.#state !== null && !this.#isOver) await this.#place.save(this.#kept());
  }

  async #begin(): Promise<void> {
    const { topics, connection } = this.#live;
    const { kept, words } = await this.#place.open();
    if (this.#isOver) return;
    for (const some of words) void keepWords(this.#live, this.topic, some);
    if (kept !== undefined) this.#resume(kept);
    this.#ends.push(
      topics.subscribe(this.topic, () => this.#advance()),
      connection.changed.add(() => connection.isOnline || (this.#sending = null)),
      listenToLeaving(() => void this.flush()),
    );
    this.#advance();
  }

  #start(page: PageAt): void {
    const start = { version: page.version, mine: [], settled: page.runs, runs: page.runs };
    this.#state = EditorState.create({ schema: pageSchema, doc: page.doc, plugins: [syncing(this.me, start), history()] });
  }

  #resume({ version, doc, by, steps }: KeptSteps): void {
    try {
      this.#start(readBase({ version, text: { doc, by } }));
      const read = steps.map(({ step, batch }) => ({ step: Step.fromJSON(pageSchema, step), batch }));
      this.#state = this.#state!.apply(again(this.#state!, read, this.me));
    } catch {
      // of another release: nothing of it can be read
      this.#state = null;
    }
    this.changed.tell();
  }

  /** Takes what has come, in order. */
  #advance(): void {
    if (this.#isOver) return;
    if (this.#state === null) {
      const page = this.#copy.isLive ? this.#copy.whole() : undefined;
      if (page === undefined) return;
      this.#start(page);
      this.changed.tell();
    }
    this.readScreen();
    try {
      this.#follow();
    } catch {
      this.#leap();
    }
    if ((this.#copy.base?.version ?? 0) > syncedOf(this.#state!).version) void this.#catchUp();
    else this.#schedule();
    this.#leave();
  }

  #follow(): void {
    for (;;) {
      const { version, mine } = syncedOf(this.#state!);
      const item = this.#copy.next(version, mine[0]?.batch ?? null);
      if (item === undefined) return;
      const steps = readSteps(item);
      this.#take(receive(this.#state!, this.me, { ...item, steps }), steps.map((step) => step.getMap()));
    }
  }

  /** The chapters between what is here and what has come; where nobody shows them, the page as it is now. */
  async #catchUp(): Promise<void> {
    if (this.#fetching || !this.#copy.isLive) return;
    if (!this.#copy.hasOlder) return this.#leap();
    this.#fetching = true;
    await this.#copy.fetchOlder();
    this.#fetching = false;
    if (this.#copy.next(syncedOf(this.#state!).version, null) !== undefined) this.#advance();
    else setTimeout(() => this.#advance(), retry);
  }

  #leap(): void {
    const page = this.#copy.whole();
    if (page === undefined) return;
    const batch = syncedOf(this.#state!).mine[0]?.batch ?? null;
    this.#maps = [];
    this.#take(leap(this.#state!, this.me, page, batch !== null && batch === this.#accepted), []);
    this.#schedule();
  }

  #take({ tr, words }: Taken, maps: readonly StepMap[]): void {
    this.#moved = Date.now();
    this.#maps = [...this.#maps, ...maps].slice(-mostMaps);
    this.dispatch(tr);
    if (words.trim() !== '') void keepWords(this.#live, this.topic, words);
  }

  #schedule(wait = coalesce): void {
    if (this.isEven) this.#moved = Date.now();
    if (!this.isEven || this.#place.isFilled) this.#saving ??= setTimeout(() => this.#keep(), stuck);
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined;
      void this.#push();
    }, wait);
  }

  /** What goes to the server within a moment is not written down in between. */
  #keep(): void {
    this.#saving = undefined;
    if (this.#place.isFilled || Date.now() - this.#moved >= stuck) void this.flush();
    else this.#schedule();
  }

  /** Sends the next batch, or once more the one that was not answered. One is on its way at a time. */
  async #push(): Promise<void> {
    if (this.#isOver || this.#sending !== null || this.isEven || !this.#copy.isLive || this.#fetching) return;
    const { version, mine } = syncedOf(this.#state!);
    if (mine[0]!.batch === null) return this.#tag();
    const op = mine[0]!.batch;
    if (op === this.#accepted) return; // it comes with the topic
    const batch = mine.slice(0, countOf(mine, op)).map(({ step }) => step.toJSON() as Record<string, unknown>);
    this.#sending = op;
    const outcome = await this.#ask(op, version, batch);
    if (this.#sending === op) this.#sending = null;
    if (outcome === undefined) return this.#schedule(jitter(this.#tries++, [250, 5_000]));
    this.#tries = 0;
    this.#answered(op, outcome);
  }

  async #ask(op: string, version: number, steps: readonly Record<string, unknown>[]): Promise<Outcome | undefined> {
    try {
      return await this.#live.connection.call('Send', this.topic, op, { kind: 'writeSteps', version, steps });
    } catch {
      return undefined;
    }
  }

  /**
   * The next steps become a batch. Where some are written down, it is written down with its op before it goes: found there
   * after a crash, they are known to be the same.
   */
  async #tag(): Promise<void> {
    const { mine } = syncedOf(this.#state!);
    let [count, size] = [0, 0];
    for (const { step, batch } of mine.slice(0, mostSteps)) {
      size += sizeOf(step);
      if (batch !== null || (count > 0 && size > mostBytes)) break;
      count++;
    }
    await this.#name(count);
    await this.#push();
  }

  async #name(count: number): Promise<void> {
    const op = (this.#sending = newOp());
    this.dispatch(tagged(this.#state!, count, op));
    if (this.#place.isFilled) await this.flush();
    if (this.#sending === op) this.#sending = null;
  }

  #answered(op: string, outcome: Outcome): void {
    const isOpen = syncedOf(this.#state!).mine[0]?.batch === op;
    if (outcome.kind === 'accepted') {
      this.#accepted = op;
      this.#advance();
    } else if (outcome.code === 'page-stale' && isOpen) void this.#renew(op);
    else if (isOpen) this.#refuse(outcome);
  }

  /** The page has gone on too far for this batch: what is here by now is sent as another one. */
  async #renew(op: string): Promise<void> {
    await this.#name(countOf(syncedOf(this.#state!).mine, op));
    this.#schedule(jitter(this.#tries++, [100, 1_000]));
  }

  #refuse(refusal: Rejected): void {
    this.#take(withdraw(this.#state!), []);
    this.refused.tell(refusal);
  }

  #kept(): KeptSteps | undefined {
    const { mine, version, settled } = syncedOf(this.#state!);
    if (mine.length === 0) return undefined;
    const steps = mine.map(({ step, batch }) => ({ step: step.toJSON() as object, batch }));
    return { version, doc: settledDoc(this.#state!).toJSON(), by: byOf(settled), steps };
  }

  /** Nobody looks any more and all is sent. */
  #leave(): void {
    if (this.#isOver || this.#users !== 0 || !this.isEven) return;
    this.#isOver = true;
    clearTimeout(this.#timer);
    clearTimeout(this.#saving);
    for (const end of this.#ends) end();
    void this.#place.save(undefined).finally(() => this.#place.close());
    this.#over();
  }
}

function listenToLeaving(save: () => void): () => void {
  if (typeof window === 'undefined') return () => {};
  const left = new AbortController();
  window.addEventListener('pagehide', save, { signal: left.signal });
  document.addEventListener('visibilitychange', () => document.visibilityState === 'hidden' && save(), { signal: left.signal });
  return () => left.abort();
}

const open = new WeakMap<Live, Map<Topic, PageClient>>();

/** The one client of a page in this tab. */
export function pageClient(live: Live, topic: Topic): PageClient {
  const clients = open.get(live) ?? new Map<Topic, PageClient>();
  open.set(live, clients);
  let client = clients.get(topic);
  if (client === undefined) clients.set(topic, (client = new PageClient(live, topic, () => clients.delete(topic))));
  return client;
}

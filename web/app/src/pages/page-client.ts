import { history } from 'prosemirror-history';
import { EditorState, type Transaction } from 'prosemirror-state';
import { Step, type StepMap } from 'prosemirror-transform';
import type { Rejected, Topic } from '../contracts';
import type { Live } from '../live';
import { Listeners } from '../live/listeners';
import { OpenText } from '../writing/open-text';
import { schema } from '../writing/schema';
import { Keeping } from './keeping';
import { type Hold, holdInBrowser, KeptPlace, type KeptSteps } from './kept-steps';
import { keepWords } from './lost-words';
import { type PageAt, PageCopy, readBase, readSteps } from './page-copy';
import { Sending } from './sending';
import { again, leap, receive, syncedOf, syncing, tagged, type Taken, withdraw } from './syncing';

const retry = 300;
/** How far back a place of somebody else's caret can be followed. */
const mostMaps = 2_000;

/** One page in this browser, with or without a screen: it follows the server, and sends what its person does. */
export class PageClient extends OpenText {
  readonly refused = new Listeners<[Rejected]>();
  readonly topic: Topic;
  readonly me: string;

  readonly #live: Live;
  readonly #copy: PageCopy;
  readonly #place: KeptPlace;
  readonly #keeping: Keeping;
  readonly #sending: Sending;
  readonly #ends: (() => void)[] = [];
  #maps: StepMap[] = [];
  #users: number | undefined;
  #fetching = false;
  #isOver = false;
  readonly #over: () => void;
  readonly #hold: Hold;
  /** What an earlier visit left is in hand. */
  readonly begun: Promise<void>;

  constructor(live: Live, topic: Topic, over: () => void, hold: Hold = holdInBrowser) {
    super();
    this.#live = live;
    this.topic = topic;
    this.me = live.person;
    this.#over = over;
    this.#copy = new PageCopy(live, topic);
    this.#place = new KeptPlace(live.vault, topic, hold);
    this.#keeping = new Keeping(this.#place, () => (this.#isOver ? null : this.state));
    this.#sending = new Sending(live.connection, topic, {
      state: () => this.state,
      isReady: () => !this.#isOver && !this.#fetching && this.#copy.isLive,
      tag: (count, op) => this.#tag(count, op),
      accepted: () => this.#advance(),
      refused: (refusal) => this.#refuse(refusal),
    });
    this.#hold = hold;
    this.begun = this.#begin();
  }

  get isEven(): boolean {
    return this.state === null || syncedOf(this.state).mine.length === 0;
  }

  /** The maps of what was done since a version; null where that is too long ago, or has not come yet. */
  mapsSince(version: number): readonly StepMap[] | null {
    if (this.state === null) return null;
    const since = syncedOf(this.state).version - version;
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

  override dispatch(tr: Transaction): void {
    super.dispatch(tr);
    if (tr.docChanged) this.#go();
  }

  /** Keeps now what is not with the server yet. */
  flush(): Promise<void> {
    return this.#keeping.flush();
  }

  async #begin(): Promise<void> {
    const { topics, connection } = this.#live;
    const { kept, hasMore } = await this.#place.open();
    if (this.#isOver) return this.#place.close();
    // further tabs that are gone: each had its own copy of the page, and so each is sent on its own
    if (hasMore) void sendKept(this.#live, this.topic, this.#hold);
    if (kept !== undefined) this.#resume(kept);
    this.#ends.push(
      topics.subscribe(this.topic, () => this.#advance()),
      connection.changed.add(() => connection.isOnline || this.#sending.lose()),
      this.#keeping.begin(),
    );
    this.#advance();
  }

  #start({ version, doc, runs }: PageAt): void {
    this.begin(EditorState.create({ doc, plugins: [syncing(this.me, { version, mine: [], settled: runs, runs }), history()] }));
  }

  #resume({ version, doc, by, steps }: KeptSteps): void {
    try {
      this.#start(readBase({ version, text: { doc, by } }));
      const read = steps.map(({ step, batch }) => ({ step: Step.fromJSON(schema, step), batch }));
      this.begin(this.state!.apply(again(this.state!, read, this.me)));
    } catch {
      // of another release: nothing of it can be read
      this.begin(null);
    }
    this.changed.tell();
  }

  /** Takes what has come, in order. */
  #advance(): void {
    if (this.#isOver) return;
    if (this.state === null) {
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
    if ((this.#copy.base?.version ?? 0) > syncedOf(this.state!).version) void this.#catchUp();
    else this.#go();
    this.#leave();
  }

  #follow(): void {
    for (;;) {
      const { version, mine } = syncedOf(this.state!);
      const item = this.#copy.next(version, mine[0]?.batch ?? null);
      if (item === undefined) return;
      const steps = readSteps(item);
      this.#take(receive(this.state!, this.me, { ...item, steps }), steps.map((step) => step.getMap()));
    }
  }

  /** The chapters between what is here and what has come; where nobody shows them, the page as it is now. */
  async #catchUp(): Promise<void> {
    if (this.#fetching || !this.#copy.isLive) return;
    if (!this.#copy.hasOlder) return this.#leap();
    this.#fetching = true;
    await this.#copy.fetchOlder();
    this.#fetching = false;
    if (this.#copy.next(syncedOf(this.state!).version, null) !== undefined) this.#advance();
    else setTimeout(() => this.#advance(), retry);
  }

  #leap(): void {
    const page = this.#copy.whole();
    if (page === undefined) return;
    const batch = syncedOf(this.state!).mine[0]?.batch ?? null;
    this.#maps = [];
    this.#take(leap(this.state!, this.me, page, batch !== null && batch === this.#sending.accepted), []);
    this.#go();
  }

  #take({ tr, words }: Taken, maps: readonly StepMap[]): void {
    this.#keeping.moved();
    this.#maps = [...this.#maps, ...maps].slice(-mostMaps);
    this.dispatch(tr);
    if (words.trim() !== '') void keepWords(this.#live, this.topic, words);
  }

  /** What is mine is kept, and sent. */
  #go(): void {
    this.#keeping.soon();
    this.#sending.soon();
  }

  async #tag(count: number, op: string): Promise<void> {
    this.dispatch(tagged(this.state!, count, op));
    if (this.#place.isFilled) await this.flush();
  }

  #refuse(refusal: Rejected): void {
    this.#take(withdraw(this.state!), []);
    this.refused.tell(refusal);
  }

  /** Nobody looks any more and all is sent. */
  #leave(): void {
    if (this.#isOver || this.#users !== 0 || !this.isEven) return;
    this.#isOver = true;
    this.#sending.stop();
    for (const end of this.#ends) end();
    void this.#place.save(undefined).finally(() => this.#place.close());
    this.#over();
  }
}

/** Sends what an earlier visit left of a page, without a screen. */
export async function sendKept(live: Live, topic: Topic, hold: Hold = holdInBrowser): Promise<void> {
  const client = new PageClient(live, topic, () => {}, hold);
  const release = client.use();
  await client.begun;
  release();
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

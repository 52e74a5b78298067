import type { Audience, Command, Item, Outcome, Rejected, Topic } from '../contracts.ts';
import { LineRefused, type Client, type Frame, type Line, type Opened, type PageResult, type Refused, type Server, type View } from './wire.ts';

/** How a test's network treats what the server says: each number is when it arrives, in milliseconds. */
export interface Weather {
  /** Once at once is `[0]`; lost is `[]`; twice is two numbers. */
  frame(): readonly number[];
  answer(): number;
}

const fair: Weather = { frame: () => [0], answer: () => 0 };

interface Shown {
  /** 0 for what is always in a snapshot, else its place on the shelf `entries`. */
  readonly ord: number;
  readonly views: Readonly<Record<Audience, Item | undefined>>;
}

interface Told {
  readonly seq: number;
  readonly ids: readonly string[];
}

/** A topic as the server has it: what each audience may see, and what it was told lately. */
class TestTopic {
  seq = 1;
  readonly items = new Map<string, Shown>();
  readonly told = new Map<Audience, { floor: number; last: number; lately: Told[] }>();
  readonly seats = new Map<string, Audience[]>();
  readonly answers = new Map<string, Outcome>();
  readonly accepted: { by: string; op: string; command: Command }[] = [];

  track(audience: Audience) {
    let track = this.told.get(audience);
    if (!track) this.told.set(audience, (track = { floor: this.seq, last: this.seq, lately: [] }));
    return track;
  }
}

/** The server as the browser knows it: the wire's rules, kept honestly, in memory. */
export class TestServer {
  weather = fair;
  /** How many of the newest a snapshot and a page bring. */
  window = 5;
  pageSize = 4;
  isSignedIn = true;
  isReachable = true;
  decide: (by: string, command: Command) => Rejected | null = () => null;
  /** So many answers to `Send` are lost, with the line, after the command was done. */
  loseAnswers = 0;
  /** So many opens are refused because there was too much at once. */
  tooFast = 0;
  readonly lines = new Set<TestLine>();
  readonly signals: { by: string; topic: Topic; kind: string; about: string | null }[] = [];
  readonly #topics = new Map<Topic, TestTopic>();

  line(person: string): TestLine {
    return new TestLine(this, person);
  }

  topic(topic: Topic): TestTopic {
    let found = this.#topics.get(topic);
    if (!found) this.#topics.set(topic, (found = new TestTopic()));
    return found;
  }

  /** Gives a person these audiences; none: they are out. */
  seat(topic: Topic, person: string, ...audiences: Audience[]): void {
    this.topic(topic).seats.set(person, audiences);
    // while somebody is away, what their audience would have been told is not remembered
    if (audiences.length === 0) this.topic(topic).told.delete(`member:${person}`);
    for (const line of this.#linesOf(person)) {
      if (audiences.length === 0) line.watching.delete(topic);
      line.tell((client) => client.Seated(topic, audiences.length === 0), [0]);
    }
  }

  /** Items look different from now on; undefined: not to be seen. */
  change(topic: Topic, ...changes: (Shown & { readonly id: string })[]): number {
    const here = this.topic(topic);
    const before = new Map(changes.map(({ id }) => [id, here.items.get(id)]));
    const from = here.seq++;
    for (const { id, ord, views } of changes) here.items.set(id, { ord: ord < 0 ? here.seq : ord, views });
    const audiences = new Set(['group', 'care', ...[...here.seats.values()].flat()]);
    for (const audience of audiences) this.#frame(topic, audience, from, before);
    return here.seq;
  }

  /** Forgets what it told: whoever comes back gets everything anew. */
  forget(topic: Topic): void {
    this.topic(topic).told.clear();
  }

  /** What a person may see, of everything there is. */
  truth(topic: Topic, person: string): Map<string, Item> {
    const seen = new Map<string, Item>();
    for (const [id, { views }] of this.topic(topic).items) {
      const rank = ['care', `member:${person}`, 'group'].filter((name) => this.#audiences(topic, person).includes(name));
      const item = rank.map((audience) => views[audience]).find(Boolean);
      if (item) seen.set(id, item);
    }
    return seen;
  }

  open(topic: Topic, person: string, since: Readonly<Record<Audience, number>>): Opened | Refused {
    if (this.tooFast-- > 0) return { refusal: { kind: 'rejected', code: 'too-fast', sentence: 'That was a lot at once.' } };
    const audiences = this.#audiences(topic, person);
    if (audiences.length === 0) return { refusal: { kind: 'rejected', code: 'not-a-member', sentence: 'You are not in this group.' } };
    const { seq } = this.topic(topic);
    const role = audiences.includes('care') ? 'facilitator' : 'member';
    const views = audiences.map((audience) => this.#view(topic, audience, since[audience]));
    return { topic, seq, me: person, role, here: [person], views };
  }

  page(topic: Topic, person: string, shelf: string, before: number, max: number): PageResult {
    const { seq, items } = this.topic(topic);
    const ords = [...new Set([...items.values()].map(({ ord }) => ord))].filter((ord) => ord > 0 && ord < before).sort((a, b) => b - a);
    const taken = new Set(ords.slice(0, Math.min(max, this.pageSize)));
    const more = ords.length > taken.size ? Math.min(...taken) : null;
    const views = this.#audiences(topic, person).map((audience) => ({
      audience,
      put: [...items.values()].filter(({ ord }) => taken.has(ord)).flatMap(({ views: seen }) => seen[audience] ?? []),
    }));
    return { topic, shelf, seq, views, more };
  }

  /** Does a command once; the same op again gets the same answer. */
  send(topic: Topic, by: string, op: string, command: Command): Outcome {
    const here = this.topic(topic);
    const before = here.answers.get(op);
    if (before) return before;
    const outcome = this.decide(by, command) ?? ({ kind: 'accepted', seq: ++here.seq } as const);
    here.answers.set(op, outcome);
    if (outcome.kind === 'accepted') here.accepted.push({ by, op, command });
    return outcome;
  }

  #audiences(topic: Topic, person: string): Audience[] {
    return this.topic(topic).seats.get(person) ?? [];
  }

  #linesOf(person: string): TestLine[] {
    return [...this.lines].filter((line) => line.person === person);
  }

  #view(topic: Topic, audience: Audience, since: number | undefined): View {
    const { seq, items } = this.topic(topic);
    const track = this.topic(topic).track(audience);
    if (since !== undefined && since >= track.floor && since <= seq) {
      const ids = [...new Set(track.lately.filter((told) => told.seq > since).flatMap((told) => told.ids))];
      const put = ids.flatMap((id) => items.get(id)?.views[audience] ?? []);
      return { audience, fresh: false, seq, put, remove: ids.filter((id) => !items.get(id)?.views[audience]), more: {} };
    }
    const ords = [...new Set([...items.values()].map(({ ord }) => ord))].filter((ord) => ord > 0).sort((a, b) => b - a);
    const taken = new Set([0, ...ords.slice(0, this.window)]);
    const put = [...items.values()].filter(({ ord }) => taken.has(ord)).flatMap(({ views }) => views[audience] ?? []);
    return { audience, fresh: true, seq, put, remove: [], more: { entries: ords.length < this.window ? null : (ords[this.window - 1] ?? null) } };
  }

  #frame(topic: Topic, audience: Audience, from: number, before: ReadonlyMap<string, Shown | undefined>): void {
    const { seq, items, told } = this.topic(topic);
    const put: Item[] = [];
    const remove: string[] = [];
    for (const [id, old] of before) {
      const item = items.get(id)?.views[audience];
      if (item) put.push(item);
      else if (old?.views[audience]) remove.push(id);
    }
    if (put.length + remove.length === 0) return;
    const track = told.get(audience) ?? { floor: from, last: from, lately: [] };
    told.set(audience, track);
    const frame: Frame = { topic, audience, seq, prev: track.last, put, remove };
    track.last = seq;
    track.lately.push({ seq, ids: [...put.map((item) => item.id), ...remove] });
    if (track.lately.length > 6) track.floor = track.lately.shift()!.seq;
    for (const line of this.lines)
      if (line.watching.has(topic) && this.#audiences(topic, line.person).includes(audience))
        line.tell((client) => client.Changed(frame), this.weather.frame());
  }
}

/** A person's connection to the {@link TestServer}. */
export class TestLine implements Line {
  readonly watching = new Set<Topic>();
  readonly calls: string[] = [];
  readonly person: string;
  readonly #server: TestServer;
  #client!: Client;
  #closed!: () => void;
  #life = 0;
  #isUp = false;
  #breaks = new Set<() => void>();

  constructor(server: TestServer, person: string) {
    this.#server = server;
    this.person = person;
  }

  listen(client: Client, closed: () => void): void {
    this.#client = client;
    this.#closed = closed;
  }

  async start(): Promise<void> {
    this.calls.push('start');
    await this.#wait(this.#server.weather.answer());
    if (!this.#server.isReachable) throw new Error('nobody is there');
    if (!this.#server.isSignedIn) throw new LineRefused(401, undefined);
    this.#isUp = true;
    this.#server.lines.add(this);
  }

  async stop(): Promise<void> {
    if (this.#isUp) this.cut();
  }

  /** The line breaks: what is on its way does not arrive. */
  cut(): void {
    this.#life++;
    this.#isUp = false;
    this.watching.clear();
    this.#server.lines.delete(this);
    for (const fail of this.#breaks) fail();
    this.#breaks.clear();
    this.#closed();
  }

  tell(say: (client: Client) => void, arrivals: readonly number[]): void {
    const life = this.#life;
    for (const ms of arrivals) {
      const arrive = () => life === this.#life && say(this.#client);
      if (ms === 0) arrive();
      else setTimeout(arrive, ms);
    }
  }

  call<M extends keyof Server>(method: M, ...args: Parameters<Server[M]>): ReturnType<Server[M]> {
    this.calls.push(method);
    return this.#answer(() => this.#do(method, args as unknown[])) as ReturnType<Server[M]>;
  }

  /** The server does it at once; its answer takes a while, or never comes because the line breaks first. */
  #answer(act: () => unknown): Promise<unknown> {
    const life = this.#life;
    return new Promise((resolve, reject) => {
      const fail = () => reject(new Error('the line broke'));
      if (!this.#isUp) return fail();
      this.#breaks.add(fail);
      const result = act();
      const arrive = () => {
        this.#breaks.delete(fail);
        if (life === this.#life) resolve(result);
      };
      const ms = this.#server.weather.answer();
      if (ms === 0) void Promise.resolve().then(arrive);
      else setTimeout(arrive, ms);
    });
  }

  #do(method: keyof Server, args: unknown[]): unknown {
    const [topic] = args as [Topic];
    switch (method) {
      case 'Open': {
        const answer = this.#server.open(topic, this.person, args[1] as Record<Audience, number>);
        if (!('refusal' in answer)) this.watching.add(topic);
        return answer;
      }
      case 'Close':
        return void this.watching.delete(topic);
      case 'Page':
        return this.#server.page(topic, this.person, args[1] as string, args[2] as number, args[3] as number);
      case 'Signal':
        return void this.#server.signals.push({ by: this.person, topic, kind: args[1] as string, about: args[2] as string | null });
      case 'Point':
        return undefined;
      case 'Send': {
        const outcome = this.#server.send(topic, this.person, args[1] as string, args[2] as Command);
        if (this.#server.loseAnswers-- > 0) this.cut();
        return outcome;
      }
    }
  }

  #wait(ms: number): Promise<void> {
    return ms === 0 ? Promise.resolve() : new Promise((resolve) => setTimeout(resolve, ms));
  }
}

/** An entry as an item; what tests look at is its words. */
export function entry(id: string, words: string, ord: number, by = 'ann'): Item {
  return {
    kind: 'entry',
    id,
    ord,
    by,
    at: '2026-01-01T00:00:00Z',
    text: { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: words }] }] },
    wish: 'open',
    prompt: null,
    sharing: { reach: 'group', people: [] },
    isEdited: false,
    version: 1,
    reactions: [],
    review: null,
  };
}

/** The words of the entries that somebody sees, in order. */
export const words = (items: readonly Item[]): string[] =>
  items.map((item) => (item.kind === 'entry' ? (item.text.content[0]?.content?.[0]?.text ?? '') : ''));

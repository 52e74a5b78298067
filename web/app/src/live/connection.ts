import { Listeners } from './listeners.ts';
import { deferred, jitter, within, type Deferred, type Patience } from './patience.ts';
import { LineRefused, type Client, type Frame, type Line, type Server, type Signalled } from './wire.ts';

/** How it stands with the server. `offline` is tried again for ever, the last two are not. */
export type ConnectionStatus =
  | { readonly state: 'connecting' | 'online' | 'signed-out' | 'refused' }
  | { readonly state: 'offline'; readonly since: number };

/** After so long online, an interruption is a new one. */
const settled = 10_000;

/** A hint this old still counts for a line that turns out to be broken. */
const justNow = 1_000;

/** The one line to the server, kept up for ever. */
export class Connection {
  readonly changed = new Listeners();
  readonly online = new Listeners();
  readonly frames = new Listeners<[Frame]>();
  readonly signals = new Listeners<[Signalled]>();
  readonly seats = new Listeners<[topic: string, isOut: boolean]>();
  readonly resyncs = new Listeners<[topic: string]>();

  readonly #line: Line;
  readonly #patience: Patience;
  #status: ConnectionStatus = { state: 'connecting' };
  #run: object | undefined;
  #closed: Deferred<void> | undefined;
  #wake: (() => void) | undefined;
  #nudged = 0; // while nothing waited that could be ended: the line may just be breaking
  #heard = 0;
  #asked = 0;

  constructor(line: Line, patience: Patience) {
    this.#line = line;
    this.#patience = patience;
    const heard = () => void (this.#heard = Date.now());
    const client: Client = {
      Changed: (frame) => (heard(), this.frames.tell(frame)),
      Signalled: (signal) => (heard(), this.signals.tell(signal)),
      Seated: (topic, isOut) => (heard(), this.seats.tell(topic, isOut)),
      Resync: (topic) => (heard(), this.resyncs.tell(topic)),
    };
    line.listen(client, () => this.#closed?.resolve());
  }

  get status(): ConnectionStatus {
    return this.#status;
  }

  get isOnline(): boolean {
    return this.#status.state === 'online';
  }

  /** Begins, and goes on until {@link stop}, or until the server says no. */
  start(): void {
    if (this.#run) return;
    const run = (this.#run = {});
    this.#set({ state: 'connecting' });
    void this.#keepUp(run);
  }

  stop(): void {
    this.#run = undefined;
    this.#wake?.();
    this.#drop();
  }

  /** The person signed out: what looks at this connection goes by that. */
  signOut(): void {
    this.stop();
    this.#set({ state: 'signed-out' });
  }

  /** Asks; an answer that does not come leaves unknown whether it was done. */
  async call<M extends keyof Server>(method: M, ...args: Parameters<Server[M]>): Promise<Awaited<ReturnType<Server[M]>>> {
    if (!this.isOnline) throw new Error('offline');
    this.#asked = Date.now();
    const wait = method === 'Send' ? this.#patience.send : this.#patience.answer;
    const answer = await within(wait, this.#line.call(method, ...args) as Promise<Awaited<ReturnType<Server[M]>>>);
    this.#heard = Date.now();
    return answer;
  }

  /**
   * The browser thinks the network is back, or the page is looked at again. Such hints may be wrong both ways: waiting
   * ends at once, and a line that seems up is used; if nothing is heard, it is dropped.
   */
  nudge(): void {
    if (this.#wake) this.#wake();
    else this.#nudged = Date.now();
    if (!this.isOnline) return;
    const now = Date.now();
    const closed = this.#closed;
    this.online.tell();
    setTimeout(() => {
      if (this.#closed === closed && this.#asked >= now && this.#heard < now) this.#drop();
    }, this.#patience.answer / 2);
  }

  async #keepUp(run: object): Promise<void> {
    for (let tries = 0; this.#run === run; tries++) {
      const error = await this.#connect();
      if (this.#run !== run) break;
      if (error instanceof LineRefused) return this.#refused(error);
      if (!error) {
        const began = Date.now();
        this.#set({ state: 'online' });
        this.online.tell();
        await this.#closed?.promise;
        if (Date.now() - began >= settled) tries = 0;
      }
      if (this.#run !== run) break;
      if (this.#status.state !== 'offline') this.#set({ state: 'offline', since: Date.now() });
      await this.#pause(jitter(tries, this.#patience.retry));
    }
    if (!this.#run) await this.#line.stop().catch(() => {});
  }

  async #connect(): Promise<unknown> {
    try {
      await this.#line.stop();
      this.#closed = deferred();
      await within(this.#patience.send, this.#line.start());
      return undefined;
    } catch (error) {
      return error ?? new Error('no line');
    }
  }

  #drop(): void {
    this.#closed?.resolve();
    void this.#line.stop().catch(() => {});
  }

  #refused(error: LineRefused): void {
    this.#run = undefined;
    this.#set({ state: error.status === 401 ? 'signed-out' : 'refused' });
  }

  async #pause(ms: number): Promise<void> {
    const isHint = Date.now() - this.#nudged < justNow;
    this.#nudged = 0;
    if (isHint) return;
    const { promise, resolve } = deferred<void>();
    const timer = setTimeout(resolve, ms);
    this.#wake = resolve;
    await promise;
    clearTimeout(timer);
    this.#wake = undefined;
  }

  #set(status: ConnectionStatus): void {
    this.#status = status;
    this.changed.tell();
  }
}

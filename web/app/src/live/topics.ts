import type { Topic } from '../contracts.ts';
import type { Connection } from './connection.ts';
import { Listeners } from './listeners.ts';
import { jitter, type Patience } from './patience.ts';
import { TopicCopy } from './topic-copy.ts';
import type { Frame, Opened, Refused, Signalled } from './wire.ts';

const pageSize = 50;
/** A reader who was further down than this loses their place rather than waiting for it. */
const mostPages = 12;

/** The door is not shut: there was too much at once. */
const tooFast = 'too-fast';

interface Seat {
  readonly copy: TopicCopy;
  users: number;
  closing: ReturnType<typeof setTimeout> | undefined;
  /** The open under way; answers to older ones do not count. */
  opening: object | undefined;
  /** Something came up meanwhile: open once more. */
  again: boolean;
  /** Ask for everything, whatever is known already. */
  anew: boolean;
  /** Frames that came before the answer. */
  early: Frame[];
  retry: ReturnType<typeof setTimeout> | undefined;
  /** Pages on their way, by shelf. */
  readonly pages: Map<string, Promise<boolean>>;
  /** The reader's place is being restored. */
  restoring: boolean;
  tries: number;
}

/** The topics that somebody on this page looks at, opened and kept up to date. */
export class Topics {
  readonly signals = new Listeners<[Signalled]>();

  readonly #connection: Connection;
  readonly #patience: Patience;
  readonly #seats = new Map<Topic, Seat>();
  #isQuiet = false;

  constructor(connection: Connection, patience: Patience) {
    this.#connection = connection;
    this.#patience = patience;
    connection.online.add(() => this.#each((seat) => this.#open(seat, true)));
    connection.changed.add(() => {
      if (!connection.isOnline) this.#each((seat) => this.#lose(seat));
    });
    connection.frames.add((frame) => this.#receive(frame));
    connection.signals.add((signal) => this.#signalled(signal));
    connection.seats.add((topic, isOut) => this.#seated(topic, isOut));
    connection.resyncs.add((topic) => this.#with(topic, (seat) => this.#open(seat)));
  }

  get isQuiet(): boolean {
    return this.#isQuiet;
  }

  /** Whether the person does not want to be seen. */
  set isQuiet(isQuiet: boolean) {
    if (this.#isQuiet === isQuiet) return;
    this.#isQuiet = isQuiet;
    this.#each((seat) => this.#open(seat));
  }

  /** The copy, to look at; it fills while somebody {@link use}s it. */
  get(topic: Topic): TopicCopy {
    return this.#seat(topic).copy;
  }

  /** The copy where somebody uses it, else nothing. */
  find(topic: Topic): TopicCopy | undefined {
    return this.#seats.get(topic)?.copy;
  }

  /** Opens the topic, and closes it some time after the last user let go. */
  use(topic: Topic): () => void {
    const seat = this.#seat(topic);
    if (seat.users++ === 0) {
      clearTimeout(seat.closing);
      if (seat.copy.summary.status !== 'live' && !seat.opening) this.#open(seat);
    }
    let isUsed = true;
    return () => {
      if (!isUsed) return;
      isUsed = false;
      if (--seat.users === 0) this.#linger(seat);
    };
  }

  /** Uses the topic and hears of every change. */
  subscribe(topic: Topic, listener: () => void): () => void {
    const release = this.use(topic);
    const unlisten = this.get(topic).changed.add(listener);
    return () => {
      unlisten();
      release();
    };
  }

  /** Asks at the door again. */
  reopen(topic: Topic): void {
    this.#with(topic, (seat) => this.#open(seat));
  }

  /** Loads the next older page of a shelf, or waits for the one on its way. */
  async loadMore(topic: Topic, shelf: string): Promise<void> {
    const seat = this.#seats.get(topic);
    if (seat) await this.#page(seat, shelf);
  }

  /** Lets go of everything. */
  clear(): void {
    this.#each((seat) => {
      this.#forget(seat);
      seat.copy.shut('loading', null);
    });
  }

  #seat(topic: Topic): Seat {
    const known = this.#seats.get(topic);
    if (known) return known;
    const seat: Seat = {
      copy: new TopicCopy(topic),
      users: 0,
      closing: undefined,
      opening: undefined,
      again: false,
      anew: false,
      early: [],
      retry: undefined,
      pages: new Map(),
      restoring: false,
      tries: 0,
    };
    this.#seats.set(topic, seat);
    this.#linger(seat);
    return seat;
  }

  #linger(seat: Seat): void {
    clearTimeout(seat.closing);
    seat.closing = setTimeout(() => {
      if (this.#seats.get(seat.copy.topic) !== seat) return;
      this.#forget(seat);
      void this.#connection.call('Close', seat.copy.topic).catch(() => {});
    }, this.#patience.linger);
  }

  #forget(seat: Seat): void {
    clearTimeout(seat.closing);
    clearTimeout(seat.retry);
    seat.opening = undefined;
    if (this.#seats.get(seat.copy.topic) === seat) this.#seats.delete(seat.copy.topic);
  }

  #open(seat: Seat, isNewLine = false): void {
    clearTimeout(seat.retry);
    seat.retry = undefined;
    if (!this.#connection.isOnline) return;
    if (seat.opening && !isNewLine) {
      seat.again = true;
      return;
    }
    seat.opening = {};
    seat.again = false;
    if (isNewLine) seat.early = [];
    void this.#ask(seat, seat.opening);
  }

  async #ask(seat: Seat, opening: object): Promise<void> {
    let answer: Opened | Refused | undefined;
    try {
      const since = seat.anew ? {} : seat.copy.since;
      answer = await this.#connection.call('Open', seat.copy.topic, since, this.#isQuiet);
    } catch {
      // tried again below
    }
    if (seat.opening !== opening) return;
    seat.opening = undefined;
    if (!answer || ('refusal' in answer && answer.refusal.code === tooFast)) this.#retry(seat);
    else if ('refusal' in answer) this.#refused(seat, answer);
    else this.#opened(seat, answer);
  }

  #refused(seat: Seat, { refusal }: Refused): void {
    seat.early = [];
    const isOut = seat.copy.summary.status === 'out';
    seat.copy.shut(isOut ? 'out' : 'refused', refusal);
    if (seat.again) this.#open(seat);
  }

  #opened(seat: Seat, opened: Opened): void {
    seat.copy.open(opened);
    const early = seat.early;
    seat.early = [];
    for (const frame of early) seat.copy.receive(frame);
    // old parts known of one audience and not of another would be shown in the wrong one's view
    seat.anew = opened.views.some((view) => view.fresh) && opened.views.some((view) => !view.fresh);
    if (seat.again || seat.anew) this.#open(seat);
    else if (seat.copy.hasGap) this.#gap(seat);
    else seat.tries = 0;
    void this.#restore(seat);
  }

  /** False where nothing came. */
  #page(seat: Seat, shelf: string): Promise<boolean> {
    const coming = seat.pages.get(shelf);
    if (coming) return coming;
    const page = this.#fetch(seat.copy, shelf).finally(() => seat.pages.delete(shelf));
    seat.pages.set(shelf, page);
    return page;
  }

  async #fetch(copy: TopicCopy, shelf: string): Promise<boolean> {
    const before = copy.floor(shelf);
    if (before === null) return false;
    const ticket = copy.beginPage(shelf);
    try {
      const page = await this.#connection.call('Page', copy.topic, shelf, before, pageSize);
      const isRefused = 'refusal' in page;
      copy.endPage(shelf, ticket, before, isRefused ? null : page);
      return !isRefused;
    } catch {
      copy.endPage(shelf, ticket, before, null);
      return false;
    }
  }

  /** Pages down to where the reader was. */
  async #restore(seat: Seat): Promise<void> {
    if (seat.restoring) return;
    seat.restoring = true;
    for (let pages = 0; pages < mostPages; pages++) {
      const [shelf] = seat.copy.short;
      if (shelf === undefined) break;
      // oxlint-disable-next-line no-await-in-loop -- each page begins where the one before ended
      if (!(await this.#page(seat, shelf))) break;
    }
    seat.restoring = false;
    // without a line, the next opening goes on
    if (this.#connection.isOnline) seat.copy.settle();
  }

  #retry(seat: Seat): void {
    if (seat.retry || !this.#connection.isOnline) return;
    seat.retry = setTimeout(() => this.#open(seat), jitter(seat.tries++, this.#patience.retry));
  }

  #receive(frame: Frame): void {
    const seat = this.#seats.get(frame.topic);
    if (!seat) return;
    if (seat.opening) {
      seat.early.push(frame);
      return;
    }
    seat.copy.receive(frame);
    if (seat.copy.hasGap) this.#gap(seat);
    else this.#whole(seat);
  }

  /** Waits a moment for the missing frame; longer each time that opening again did not help. */
  #gap(seat: Seat): void {
    if (seat.retry) return;
    const wait = Math.min(this.#patience.gap * 2 ** seat.tries++, this.#patience.retry[1]);
    seat.retry = setTimeout(() => this.#open(seat), wait);
  }

  #whole(seat: Seat): void {
    clearTimeout(seat.retry);
    seat.retry = undefined;
    seat.tries = 0;
  }

  #seated(topic: Topic, isOut: boolean): void {
    this.#with(topic, (seat) => {
      if (!isOut) return this.#open(seat);
      seat.opening = undefined;
      seat.early = [];
      this.#whole(seat);
      seat.copy.shut('out', null);
    });
  }

  #signalled(signal: Signalled): void {
    if (signal.here) this.find(signal.topic)?.setHere(signal.here);
    this.signals.tell(signal);
  }

  #lose(seat: Seat): void {
    seat.opening = undefined;
    seat.early = [];
    this.#whole(seat);
    seat.copy.lose();
  }

  #with(topic: Topic, act: (seat: Seat) => void): void {
    const seat = this.#seats.get(topic);
    if (seat) act(seat);
  }

  #each(act: (seat: Seat) => void): void {
    for (const seat of [...this.#seats.values()]) act(seat);
  }
}

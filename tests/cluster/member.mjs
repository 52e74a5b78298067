import WebSocket from 'ws';

const end = '\u001e';
const answerWithin = 12_000;

/** One person as a browser is: keeps what is not acknowledged, sends it again with the same op, notices gaps and opens again. */
export class Member {
  /** The seq of each audience, as far as it was sent. */
  seqs = {};
  /** What this person has seen: entry id → when it first came in live, or 0 where a snapshot brought it. */
  seen = new Map();
  outbox = [];
  gaps = 0;
  resyncs = 0;
  connects = 0;
  framesAfterBeingOut = 0;
  isOut = false;

  #line;
  #calls = new Map();
  #nextCall = 0;
  #isClosed = false;

  constructor(cookie, group, number, topic, address, tell) {
    Object.assign(this, { cookie, group, number, topic, address, tell });
  }

  get isHere() {
    return this.#line?.readyState === WebSocket.OPEN && this.isOpen;
  }

  /** Connects, and again for ever after a random moment. */
  async live() {
    while (!this.#isClosed) {
      await this.#connectOnce().catch(() => {});
      this.isOpen = false;
      await pause(50 + Math.random() * 700);
    }
  }

  leave() {
    this.#isClosed = true;
    this.#line?.close();
  }

  /** Keeps it until it is acknowledged; the promise is about that. */
  send(topic, op, command, meantAt = Date.now()) {
    return new Promise((resolve) => {
      const waiting = { topic, op, command, meantAt, tries: 0, resolve };
      this.outbox.push(waiting);
      void this.#deliver(waiting);
    });
  }

  /** Everything in the journal that this person may read, to the first page. */
  async readAll() {
    const all = new Set();
    for (let before = Number.MAX_SAFE_INTEGER; before !== null; ) {
      const page = await this.#call('Page', [this.topic, 'entries', before, 50]);
      if (page.refusal) throw new Error(page.refusal.code);
      for (const view of page.views) for (const item of view.put) if (item.kind === 'entry') all.add(item.id);
      before = page.more;
    }
    return all;
  }

  async #deliver(waiting) {
    while (!this.#isClosed) {
      if (this.isHere) {
        waiting.tries++;
        const outcome = await this.#call('Send', [waiting.topic, waiting.op, waiting.command]).catch(() => undefined);
        if (outcome !== undefined) {
          this.outbox.splice(this.outbox.indexOf(waiting), 1);
          waiting.resolve(outcome);
          return;
        }
      }
      await pause(100 + Math.random() * 300);
    }
  }

  #connectOnce() {
    return new Promise((resolve) => {
      const line = new WebSocket(`ws://${this.address()}/hub`, {
        headers: { Cookie: `__Host-homework=${this.cookie}`, Origin: `http://${this.address()}` },
        handshakeTimeout: 5000,
      });
      this.#line = line;
      line.on('open', () => line.send(`{"protocol":"json","version":1}${end}`));
      line.on('message', (data) => this.#hear(String(data)));
      line.on('error', () => {});
      const ping = setInterval(() => line.readyState === WebSocket.OPEN && line.send(`{"type":6}${end}`), 5000);
      line.on('close', () => {
        clearInterval(ping);
        for (const call of this.#calls.values()) call.reject(new Error('closed'));
        this.#calls.clear();
        resolve();
      });
    });
  }

  #hear(text) {
    for (const message of text.split(end).filter(Boolean).map((part) => JSON.parse(part))) {
      if (message.type === undefined) void this.#open();
      else if (message.type === 3) this.#answer(message);
      else if (message.type === 1) this.#told(message.target, message.arguments);
      else if (message.type === 7) this.#line.close();
    }
  }

  #answer({ invocationId, error, result }) {
    const call = this.#calls.get(invocationId);
    this.#calls.delete(invocationId);
    if (error) call?.reject(new Error(error));
    else call?.resolve(result);
  }

  #told(target, [what, isOut]) {
    if (target === 'Changed' && what.topic === this.topic) this.#take(what, Date.now());
    else if (target === 'Resync' && what === this.topic) void this.#open(this.resyncs++);
    else if (target === 'Seated' && what === this.topic) {
      this.isOut = isOut;
      this.seqs = {};
      if (isOut) this.tell('out', this);
      else void this.#open();
    }
  }

  #take(frame, at) {
    if (this.isOut) this.framesAfterBeingOut++;
    const known = this.seqs[frame.audience];
    if (known === undefined || frame.seq <= known) return;
    if (frame.prev > known) {
      this.gaps++;
      void this.#open();
      return;
    }
    this.#put(frame.put, at);
    this.seqs[frame.audience] = frame.seq;
  }

  #put(items, at) {
    for (const item of items)
      if (item.kind === 'entry' && !this.seen.has(item.id)) {
        this.seen.set(item.id, at);
        if (at > 0) this.tell('entry', this, item.id, at);
      }
  }

  async #open() {
    const opened = await this.#call('Open', [this.topic, this.seqs, false]).catch(() => undefined);
    if (opened === undefined) return this.#line.close();
    if (opened.refusal) {
      this.isOut = opened.refusal.code === 'no-such-topic';
      if (!this.isOut) setTimeout(() => void this.#open(), 100);
      return;
    }
    for (const view of opened.views) {
      this.#put(view.put, 0);
      this.seqs[view.audience] = Math.max(view.seq, this.seqs[view.audience] ?? 0);
    }
    if (!this.isOpen) this.connects++;
    this.isOpen = true;
  }

  #call(target, args) {
    const invocationId = String(++this.#nextCall);
    const line = this.#line;
    return new Promise((resolve, reject) => {
      const late = setTimeout(() => {
        this.#calls.delete(invocationId);
        reject(new Error('late'));
      }, answerWithin);
      const settle = (then) => (value) => (clearTimeout(late), then(value));
      this.#calls.set(invocationId, { resolve: settle(resolve), reject: settle(reject) });
      line.send(`${JSON.stringify({ type: 1, invocationId, target, arguments: args })}${end}`, (problem) => problem && settle(reject)(problem));
    });
  }
}

export const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

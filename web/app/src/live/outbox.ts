import type { Command, Outcome, Rejected, Topic } from '../contracts.ts';
import type { Connection } from './connection.ts';
import { Listeners } from './listeners.ts';
import type { Locks } from './locks.ts';
import { deferred, jitter, type Deferred, type Patience } from './patience.ts';
import type { Vault } from './vault.ts';

/** Something a person sent that is not yet with the others, or will not be. */
export interface Pending {
  /** The command's op, and so the id of what it creates. */
  readonly op: string;
  readonly topic: Topic;
  readonly command: Command;
  /** When it was sent, in milliseconds. */
  readonly at: number;
  /** `sent` is stored by the server and about to appear; `refused` stays until the person has read why. */
  readonly state: 'waiting' | 'sending' | 'sent' | 'refused';
  readonly refusal: Rejected | null;
  /** How often it was tried without an answer. */
  readonly tries: number;
}

type Message =
  | { readonly kind: 'changed' }
  | { readonly kind: 'settled'; readonly op: string; readonly outcome: Outcome };

interface Kept {
  readonly topic: Topic;
  readonly command: Command;
  readonly at: number;
  readonly refusal: Rejected | null;
}

const box = 'outbox';
const none: readonly Pending[] = [];

export interface OutboxParts {
  readonly person: string;
  readonly vault: Promise<Vault>;
  readonly connection: Connection;
  readonly patience: Patience;
  readonly locks: Locks;
  /** Resolves once what was accepted can be seen. */
  readonly seen: (topic: Topic, op: string, seq: number) => Promise<void>;
}

/**
 * What people send is kept here, over reloads, until the server has answered. No answer means not knowing, so it is
 * sent again with the same op for ever; the server does it once. Per topic, things go in the order they were sent.
 */
export class Outbox {
  readonly changed = new Listeners();

  readonly #parts: OutboxParts;
  readonly #channel: BroadcastChannel | undefined;
  readonly #answers = new Map<string, Deferred<Outcome>>();
  readonly #draining = new Set<Topic>();
  readonly #timers = new Set<ReturnType<typeof setTimeout>>();
  readonly #ready: Promise<void>;
  #all: readonly Pending[] = [];
  #byTopic = new Map<Topic, readonly Pending[]>();
  #latest = 0;
  #isOver = false;

  constructor(parts: OutboxParts) {
    this.#parts = parts;
    this.#channel = typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel(`outbox/${parts.person}`);
    this.#channel?.addEventListener('message', (event) => this.#hear((event as MessageEvent<Message>).data));
    parts.connection.online.add(() => void this.#ready.then(() => this.#drainAll()));
    this.#ready = this.#reload().then(() => this.#drainAll());
  }

  /** What this person sent to the topic that has not arrived; the same array until it changes. */
  pending(topic: Topic): readonly Pending[] {
    let found = this.#byTopic.get(topic);
    if (!found) this.#byTopic.set(topic, (found = this.#all.filter((one) => one.topic === topic)));
    return found.length ? found : none;
  }

  /** Keeps it and sends it as soon as that is possible; answers when the server did. */
  add(topic: Topic, command: Command, op: string, replaces?: (before: Command) => boolean): Promise<Outcome> {
    const answer = this.#answers.get(op) ?? deferred<Outcome>();
    this.#answers.set(op, answer);
    if (replaces) void this.#ready.then(() => this.#giveWay(topic, op, replaces));
    if (!this.#all.some((one) => one.op === op)) void this.#begin(topic, command, op);
    return answer.promise;
  }

  /** The person has read why it was refused (or takes its words elsewhere). */
  async dismiss(op: string): Promise<void> {
    if (this.#all.find((one) => one.op === op)?.state !== 'refused') return;
    this.#set(this.#all.filter((one) => one.op !== op));
    await (await this.#parts.vault).remove(box, op);
    this.#tell({ kind: 'changed' });
  }

  /** Stops and forgets what is in memory; the vault is wiped by its owner. */
  close(): void {
    this.#isOver = true;
    for (const timer of this.#timers) clearTimeout(timer);
    this.#channel?.close();
    this.#set([]);
  }

  async #begin(topic: Topic, command: Command, op: string): Promise<void> {
    // never the same millisecond twice: the order of sending is the order of `at`
    const at = (this.#latest = Math.max(Date.now(), this.#latest + 1));
    this.#set([...this.#all, { op, topic, command, at, state: 'waiting', refusal: null, tries: 0 }]);
    try {
      await (await this.#parts.vault).put(box, op, { topic, command, at, refusal: null } satisfies Kept);
      this.#tell({ kind: 'changed' });
    } catch {
      // no room to keep it: it is sent from memory
    }
    await this.#drain(topic);
  }

  /** Where only the latest counts, what waits and was never tried gives way to it once it is kept: a long time offline is a few commands. */
  async #giveWay(topic: Topic, op: string, replaces: (before: Command) => boolean): Promise<void> {
    const later = this.#all.find((one) => one.op === op);
    if (!later) return;
    const earlier = this.#all.filter(
      (one) => one.topic === topic && one.op !== op && one.at < later.at && one.state === 'waiting' && one.tries === 0 && replaces(one.command),
    );
    if (earlier.length === 0 || this.#parts.connection.isOnline) return;
    const gone = new Set(earlier.map((one) => one.op));
    const answer = this.#answers.get(op);
    for (const one of gone) {
      const waiting = this.#answers.get(one);
      if (waiting && answer) void answer.promise.then(waiting.resolve);
      this.#answers.delete(one);
    }
    const vault = await this.#parts.vault;
    try {
      await vault.put(box, op, { topic, command: later.command, at: later.at, refusal: null } satisfies Kept);
      await Promise.all([...gone].map((one) => vault.remove(box, one)));
    } catch {
      return; // they are sent one after the other
    }
    this.#set(this.#all.filter((one) => !gone.has(one.op)));
    this.#tell({ kind: 'changed' });
  }

  async #drainAll(): Promise<void> {
    await Promise.all([...new Set(this.#all.map((one) => one.topic))].map((topic) => this.#drain(topic)));
  }

  async #drain(topic: Topic): Promise<void> {
    if (this.#draining.has(topic) || !this.#next(topic) || !this.#parts.connection.isOnline) return;
    this.#draining.add(topic);
    try {
      await this.#parts.locks(`outbox/${this.#parts.person}/${topic}`, async () => {
        await this.#reload();
        for (let one = this.#next(topic); one && this.#parts.connection.isOnline; one = this.#next(topic))
          // oxlint-disable-next-line no-await-in-loop -- in order
          if (!(await this.#send(one))) return;
      });
    } finally {
      this.#draining.delete(topic);
    }
  }

  #next(topic: Topic): Pending | undefined {
    return this.#isOver ? undefined : this.pending(topic).find((one) => one.state === 'waiting');
  }

  /** False where there was no answer. */
  async #send({ op, topic, command, tries }: Pending): Promise<boolean> {
    this.#update(op, { state: 'sending' });
    try {
      const outcome = await this.#parts.connection.call('Send', topic, op, command);
      await this.#settle(op, outcome);
      return true;
    } catch {
      this.#update(op, { state: 'waiting', tries: tries + 1 });
      this.#again(topic, tries);
      return false;
    }
  }

  #again(topic: Topic, tries: number): void {
    if (this.#isOver || !this.#parts.connection.isOnline) return; // coming online drains
    const timer = setTimeout(() => {
      this.#timers.delete(timer);
      void this.#drain(topic);
    }, jitter(tries, this.#parts.patience.retry));
    this.#timers.add(timer);
  }

  async #settle(op: string, outcome: Outcome): Promise<void> {
    const one = this.#all.find((other) => other.op === op);
    this.#answered(op, outcome);
    this.#tell({ kind: 'settled', op, outcome });
    const vault = await this.#parts.vault;
    try {
      if (outcome.kind === 'accepted') await vault.remove(box, op);
      else if (one) await vault.put(box, op, { topic: one.topic, command: one.command, at: one.at, refusal: outcome } satisfies Kept);
    } catch {
      // it stays as it was: sent once more after a reload, it gets the same answer
    }
  }

  #answered(op: string, outcome: Outcome): void {
    const one = this.#all.find((other) => other.op === op);
    if (one && outcome.kind === 'rejected') this.#update(op, { state: 'refused', refusal: outcome });
    if (one && outcome.kind === 'accepted') {
      this.#update(op, { state: 'sent' });
      void this.#parts.seen(one.topic, op, outcome.seq).then(() => this.#set(this.#all.filter((other) => other.op !== op)));
    }
    this.#answers.get(op)?.resolve(outcome);
    this.#answers.delete(op);
  }

  #hear(message: Message): void {
    if (message.kind === 'settled') this.#answered(message.op, message.outcome);
    else void this.#reload().then(() => this.#drainAll());
  }

  #tell(message: Message): void {
    if (!this.#isOver) this.#channel?.postMessage(message);
  }

  /** Looks into the vault for what other tabs, or earlier visits, put there or have settled. */
  async #reload(): Promise<void> {
    const rows = await (await this.#parts.vault).all(box).catch(() => []);
    if (this.#isOver) return;
    const kept = new Map(rows.map(({ id, value }) => [id, value as Kept]));
    const mine = this.#all.filter((one) => kept.has(one.op) || this.#isOpen(one));
    const known = new Set(mine.map((one) => one.op));
    const others = [...kept].filter(([op]) => !known.has(op)).map(([op, row]): Pending => ({
      op,
      ...row,
      state: row.refusal ? 'refused' : 'waiting',
      tries: 0,
    }));
    if (others.length === 0 && mine.length === this.#all.length) return;
    this.#set([...mine, ...others].sort((a, b) => a.at - b.at));
  }

  /** Still wanted here although the vault has it no more: asking again gets the same answer. */
  #isOpen({ op, state }: Pending): boolean {
    return state !== 'refused' && (state === 'sent' || this.#answers.has(op));
  }

  #update(op: string, part: Partial<Pending>): void {
    this.#set(this.#all.map((one) => (one.op === op ? { ...one, ...part } : one)));
  }

  #set(all: readonly Pending[]): void {
    const before = this.#byTopic;
    this.#all = all;
    this.#byTopic = new Map();
    // arrays of topics in which nothing changed stay the same
    for (const [topic, old] of before) {
      const now = all.filter((one) => one.topic === topic);
      const isSame = now.length === old.length && now.every((one, i) => one === old[i]);
      this.#byTopic.set(topic, isSame ? old : now);
    }
    this.changed.tell();
  }
}

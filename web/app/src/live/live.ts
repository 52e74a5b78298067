import type { Command, Outcome, Topic } from '../contracts.ts';
import { Connection } from './connection.ts';
import { Drafts } from './drafts.ts';
import { hubLine } from './hub-line.ts';
import { browserLocks, type Locks } from './locks.ts';
import { newOp } from './op.ts';
import { Outbox } from './outbox.ts';
import { jitter, patience as usual, type Patience } from './patience.ts';
import { Topics } from './topics.ts';
import { Typing } from './typing.ts';
import { openVault, type Vault } from './vault.ts';
import type { Line } from './wire.ts';

export interface LiveOptions {
  /** Who is signed in. */
  readonly person: string;
  /** The person's own topic, where drafts and preferences are. */
  readonly client: Topic;
  readonly line?: Line;
  readonly vault?: Promise<Vault>;
  readonly locks?: Locks;
  readonly patience?: Patience;
}

export interface SendOptions {
  /** The command's id, and the id of what it creates. */
  readonly op?: string;
  /** False for what need not outlive the page: it is tried while the page is open, and a refusal is only the answer. */
  readonly keep?: boolean;
  /** Where only the latest counts: what of that still waits to be tried gives way to this, while there is no line. */
  readonly replaces?: (before: Command) => boolean;
}

/** Everything live for one signed-in person: one line, the topics they look at, what they write. */
export class Live {
  readonly person: string;
  readonly client: Topic;
  readonly connection: Connection;
  readonly topics: Topics;
  readonly outbox: Outbox;
  readonly drafts: Drafts;
  readonly typing: Typing;
  /** What this person keeps in this browser, encrypted. */
  readonly vault: Promise<Vault>;

  readonly #patience: Patience;
  readonly #others: BroadcastChannel | undefined;
  readonly #unlisten: () => void;
  #isOver = false;

  constructor({ person, client, line = hubLine(), vault = openVault(person), locks, patience = usual }: LiveOptions) {
    this.person = person;
    this.client = client;
    this.vault = vault;
    this.#patience = patience;
    const connection = (this.connection = new Connection(line, patience));
    const topics = (this.topics = new Topics(connection, patience));
    this.typing = new Typing(connection, topics, patience);
    this.drafts = new Drafts({ client, vault, connection, topics, patience });
    const seen = (topic: Topic, op: string, seq: number) => this.#seen(topic, op, seq);
    this.outbox = new Outbox({ person, vault, connection, patience, locks: locks ?? browserLocks(patience), seen });
    this.#others = typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel(`live/${person}`);
    this.#others?.addEventListener('message', () => this.#leave());
    this.#unlisten = this.#listenToBrowser();
  }

  start(): void {
    this.connection.start();
  }

  /**
   * Sends a command. It is kept in this browser until the server has answered, so the answer may come much later; a
   * refused one stays among the {@link Outbox.pending} with its words.
   */
  send(topic: Topic, command: Command, { op = newOp(), keep = true, replaces }: SendOptions = {}): Promise<Outcome> {
    return keep ? this.outbox.add(topic, command, op, replaces) : this.#ask(topic, command, op);
  }

  /** Signing out, or leaving quickly: nothing of this person stays in the browser, in no tab. */
  async wipe(): Promise<void> {
    // asked before anything else, so that it is done even if the page goes away now
    const gone = this.vault.then((vault) => vault.wipe());
    this.#others?.postMessage('wiped');
    this.#leave();
    await gone;
  }

  /** Lets go of everything in memory, and of the line. What waits to be sent stays in the vault. */
  stop(): void {
    if (this.#isOver) return;
    this.#isOver = true;
    this.#unlisten();
    this.connection.stop();
    this.outbox.close();
    this.drafts.close();
    this.typing.close();
    this.topics.clear();
    this.#others?.close();
  }

  #leave(): void {
    void this.vault.then((vault) => vault.close());
    this.stop();
    this.connection.signOut();
  }

  async #ask(topic: Topic, command: Command, op: string): Promise<Outcome> {
    for (let tries = 0; !this.#isOver; tries++) {
      try {
        // oxlint-disable-next-line no-await-in-loop -- until there is an answer
        return await this.connection.call('Send', topic, op, command);
      } catch {
        // oxlint-disable-next-line no-await-in-loop
        await this.#pause(tries);
      }
    }
    return { kind: 'rejected', code: 'left', sentence: 'You left before this could be sent.' };
  }

  async #pause(tries: number): Promise<void> {
    const { connection } = this;
    if (connection.isOnline) await until(connection.changed, () => !connection.isOnline, jitter(tries, this.#patience.retry));
    else await until(connection.changed, () => connection.isOnline, this.#patience.retry[1]);
  }

  /** Until what was accepted is among the items, or will not be for this person. */
  async #seen(topic: Topic, op: string, seq: number): Promise<void> {
    const copy = this.topics.find(topic);
    if (!copy) return;
    await until(copy.changed, () => copy.item(op) !== undefined || copy.seq >= seq, this.#patience.idle);
  }

  #listenToBrowser(): () => void {
    if (typeof window === 'undefined') return () => {};
    const left = new AbortController();
    const { signal } = left;
    let hiddenAt = 0;
    const save = () => void this.drafts.flush();
    const look = () => {
      if (document.visibilityState === 'hidden') {
        hiddenAt = Date.now();
        save();
      } else if (!this.connection.isOnline || Date.now() - hiddenAt > this.#patience.send) this.connection.nudge();
    };
    window.addEventListener('online', () => this.connection.nudge(), { signal });
    window.addEventListener('pagehide', save, { signal });
    document.addEventListener('visibilitychange', look, { signal });
    return () => left.abort();
  }
}

/** Until it is so, or that time is over. */
async function until(told: { add(listener: () => void): () => void }, isSo: () => boolean, ms: number): Promise<void> {
  if (isSo()) return;
  await new Promise<void>((resolve) => {
    const timer = setTimeout(done, ms);
    const unlisten = told.add(() => isSo() && done());
    function done() {
      clearTimeout(timer);
      unlisten();
      resolve();
    }
  });
}

import type { EditorState } from 'prosemirror-state';
import type { Step } from 'prosemirror-transform';
import type { Outcome, Rejected, Topic } from '../contracts';
import { type Live, newOp } from '../live';
import { jitter } from '../live/patience';
import { countOf, syncedOf } from './syncing';

/** What is typed within this time goes together. */
const coalesce = 25;
const mostSteps = 100;
/** Of a batch; a message has 64 KiB. */
export const mostBytes = 50_000;

/** Of a step as it is sent. */
export const sizeOf = (step: Step): number => new TextEncoder().encode(JSON.stringify(step)).length;

/** The page that the steps are of. */
interface Sender {
  readonly state: () => EditorState | null;
  /** Nothing is sent while the page is not known as it is now. */
  readonly isReady: () => boolean;
  /**
   * The first steps are a batch with this op from now on. Where some are written down, it is written down with its op before it
   * goes: found there after a crash, they are known to be the same.
   */
  readonly tag: (count: number, op: string) => Promise<void>;
  readonly accepted: () => void;
  readonly refused: (refusal: Rejected) => void;
}

/** Brings what somebody does on a page to the server, a batch at a time. */
export class Sending {
  readonly #connection: Live['connection'];
  readonly #topic: Topic;
  readonly #sender: Sender;
  #under: string | null = null;
  #accepted: string | null = null;
  #tries = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(connection: Live['connection'], topic: Topic, sender: Sender) {
    this.#connection = connection;
    this.#topic = topic;
    this.#sender = sender;
  }

  /** The last batch that was accepted. */
  get accepted(): string | null {
    return this.#accepted;
  }

  soon(wait = coalesce): void {
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined;
      void this.#push();
    }, wait);
  }

  /** The line is down: whatever was on its way is asked again. */
  lose(): void {
    this.#under = null;
  }

  stop(): void {
    clearTimeout(this.#timer);
  }

  /** Sends the next batch, or once more the one that was not answered. One is on its way at a time. */
  async #push(): Promise<void> {
    const state = this.#under === null && this.#sender.isReady() ? this.#sender.state() : null;
    if (state === null) return;
    const { version, mine } = syncedOf(state);
    const op = mine[0]?.batch;
    if (op === undefined) return;
    if (op === null) return this.#tag(state);
    if (op === this.#accepted) return; // it comes with the topic
    const batch = mine.slice(0, countOf(mine, op)).map(({ step }) => step.toJSON() as Record<string, unknown>);
    this.#under = op;
    const outcome = await this.#ask(op, version, batch);
    if (this.#under === op) this.#under = null;
    if (outcome === undefined) return this.soon(jitter(this.#tries++, [250, 5_000]));
    this.#tries = 0;
    this.#answered(op, outcome);
  }

  async #ask(op: string, version: number, steps: readonly Record<string, unknown>[]): Promise<Outcome | undefined> {
    try {
      return await this.#connection.call('Send', this.#topic, op, { kind: 'writeSteps', version, steps });
    } catch {
      return undefined;
    }
  }

  /** The next steps become a batch. */
  async #tag(state: EditorState): Promise<void> {
    let [count, size] = [0, 0];
    for (const { step, batch } of syncedOf(state).mine.slice(0, mostSteps)) {
      size += sizeOf(step);
      if (batch !== null || (count > 0 && size > mostBytes)) break;
      count++;
    }
    await this.#name(count);
    await this.#push();
  }

  async #name(count: number): Promise<void> {
    const op = (this.#under = newOp());
    await this.#sender.tag(count, op);
    if (this.#under === op) this.#under = null;
  }

  #answered(op: string, outcome: Outcome): void {
    const state = this.#sender.state();
    const isOpen = state !== null && syncedOf(state).mine[0]?.batch === op;
    if (outcome.kind === 'accepted') {
      this.#accepted = op;
      this.#sender.accepted();
    } else if (outcome.code === 'page-stale' && isOpen) void this.#renew(state, op);
    else if (isOpen) this.#sender.refused(outcome);
  }

  /** The page has gone on too far for this batch: what is here by now is sent as another one. */
  async #renew(state: EditorState, op: string): Promise<void> {
    await this.#name(countOf(syncedOf(state).mine, op));
    this.soon(jitter(this.#tries++, [100, 1_000]));
  }
}

import { IDBFactory } from 'fake-indexeddb';
import { Live } from './live.ts';
import type { Locks } from './locks.ts';
import { patience, type Patience } from './patience.ts';
import type { TestLine, TestServer } from './test-server.ts';

/** As patient as a test is. */
const quick: Patience = {
  ...patience,
  gap: 5,
  answer: 500,
  send: 200,
  retry: [2, 10],
  pause: 5,
  keepAtLatest: 20,
  draft: 10,
  idle: 200,
};

/** A person's browser: what it stores survives its tabs. */
export class TestBrowser {
  readonly #server: TestServer;
  readonly #person: string;
  readonly #tabs: Live[] = [];
  readonly #held = new Map<string, Promise<void>>();

  constructor(server: TestServer, person: string) {
    this.#server = server;
    this.#person = person;
    globalThis.indexedDB = new IDBFactory();
  }

  /** Opens the product in another tab. */
  tab(): { live: Live; line: TestLine } {
    const line = this.#server.line(this.#person);
    const live = new Live({ person: this.#person, client: `client/riverside/${this.#person}`, line, locks: this.#locks, patience: quick });
    this.#tabs.push(live);
    live.start();
    return { live, line };
  }

  close(): void {
    for (const live of this.#tabs) live.stop();
  }

  readonly #locks: Locks = (name, work) => {
    const turn = (this.#held.get(name) ?? Promise.resolve()).then(work);
    this.#held.set(name, turn);
    return turn;
  };
}

import type { RichNode, Topic } from '../contracts';
import { newOp } from '../live';
import type { Vault } from '../live/vault';

/** What somebody did to a page that its server does not know, and the text that they did it to. */
export interface KeptSteps {
  readonly version: number;
  readonly doc: RichNode;
  readonly by: readonly (readonly [number, number, string])[];
  readonly steps: readonly { readonly step: object; readonly batch: string | null }[];
}

/** Holds a name for as long as this tab lives or until it is let go; null where another tab holds it. */
export type Hold = (name: string) => Promise<(() => void) | null>;

const box = 'pages';

const inThisTab = new Set<string>();

function holdInTab(name: string): (() => void) | null {
  if (inThisTab.has(name)) return null;
  inThisTab.add(name);
  return () => void inThisTab.delete(name);
}

/** By the browser's locks: they end with the tab, however it ends. */
export const holdInBrowser: Hold = (name) => {
  const locks = typeof navigator === 'undefined' ? undefined : navigator.locks;
  if (locks === undefined) return Promise.resolve(holdInTab(name));
  return new Promise((resolve) => {
    void locks.request(name, { ifAvailable: true }, (lock) => {
      if (lock === null) return resolve(null);
      return new Promise<void>((letGo) => resolve(letGo));
    });
  });
};

/** Where this tab keeps what it did, encrypted, until it is with the server. Each tab has a place of its own. */
export class KeptPlace {
  readonly #vault: Promise<Vault>;
  readonly #topic: Topic;
  readonly #hold: Hold;
  #tab = newOp();
  #letGo: (() => void) | null = null;
  #isFilled = false;

  constructor(vault: Promise<Vault>, topic: Topic, hold: Hold) {
    this.#vault = vault;
    this.#topic = topic;
    this.#hold = hold;
  }

  /** Whether something is written down, or about to be. */
  get isFilled(): boolean {
    return this.#isFilled;
  }

  /** What an earlier visit left, and whether further ones may have left something. What a tab is still at is left to it. */
  async open(): Promise<{ readonly kept: KeptSteps | undefined; readonly hasMore: boolean }> {
    const vault = await this.#vault;
    const rows = (await vault.all(box).catch(() => [])).filter(({ id }) => id.startsWith(`${this.#topic} `));
    for (const [place, { id, value }] of rows.entries()) {
      const tab = id.slice(this.#topic.length + 1);
      // oxlint-disable-next-line no-await-in-loop -- the first one that is free becomes this tab's
      const letGo = await this.#hold(this.#name(tab));
      if (letGo === null) continue;
      [this.#tab, this.#letGo, this.#isFilled] = [tab, letGo, true];
      return { kept: value as KeptSteps, hasMore: place + 1 < rows.length };
    }
    this.#letGo = await this.#hold(this.#name(this.#tab));
    return { kept: undefined, hasMore: false };
  }

  async save(kept: KeptSteps | undefined): Promise<void> {
    if (kept === undefined && !this.#isFilled) return;
    this.#isFilled = kept !== undefined;
    const vault = await this.#vault;
    const id = `${this.#topic} ${this.#tab}`;
    // with no room to keep it, it is in memory
    await (kept === undefined ? vault.remove(box, id) : vault.put(box, id, kept)).catch(() => {});
  }

  close(): void {
    this.#letGo?.();
    this.#letGo = null;
  }

  #name(tab: string): string {
    return `page/${this.#topic}/${tab}`;
  }
}

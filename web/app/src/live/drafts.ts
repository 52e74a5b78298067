import { DraftCopy, type DraftsParts } from './draft-copy.ts';

/** The person's drafts, by where they belong. */
export class Drafts {
  readonly #parts: DraftsParts;
  readonly #copies = new Map<string, DraftCopy>();

  constructor(parts: DraftsParts) {
    this.#parts = parts;
  }

  get(key: string): DraftCopy {
    let copy = this.#copies.get(key);
    if (!copy) this.#copies.set(key, (copy = new DraftCopy(this.#parts, key)));
    return copy;
  }

  /** Saves everything now: the page may be on its way out. */
  async flush(): Promise<void> {
    await Promise.all([...this.#copies.values()].map((copy) => copy.flush()));
  }

  close(): void {
    for (const copy of this.#copies.values()) copy.close();
    this.#copies.clear();
  }
}

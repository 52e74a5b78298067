/** Who wants to know that something changed. */
export class Listeners<Args extends readonly unknown[] = []> {
  readonly #all = new Set<(...args: Args) => void>();

  get isEmpty(): boolean {
    return this.#all.size === 0;
  }

  add(listener: (...args: Args) => void): () => void {
    // each addition counts by itself, even of the same function
    const own = (...args: Args) => listener(...args);
    this.#all.add(own);
    return () => void this.#all.delete(own);
  }

  tell(...args: Args): void {
    for (const listener of [...this.#all]) listener(...args);
  }
}

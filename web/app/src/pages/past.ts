import type { PageBase, PageSteps } from '../contracts';
import { after, type PageAt, readBase, readSteps } from './page-copy';

/** What one person did in one go. */
export interface Moment {
  /** The page after it. */
  readonly version: number;
  readonly at: string;
  /** Null: the beginning of what is here. */
  readonly by: string | null;
  /** The versions before which its steps were done. */
  readonly from: number;
}

/** Whoever goes on within this time goes on with the same. */
const oneGo = 20_000;

/** The history of a page as far as it is here. */
export class Past {
  readonly moments: readonly Moment[];
  readonly #bases: readonly PageBase[];
  readonly #steps: ReadonlyMap<number, PageSteps>;
  #last: PageAt | undefined;

  constructor(bases: readonly PageBase[], steps: readonly PageSteps[]) {
    this.#bases = bases.toSorted((one, other) => one.version - other.version);
    this.#steps = new Map(steps.filter((batch) => batch.steps.length > 0).map((batch) => [batch.version, batch]));
    this.moments = this.#read();
  }

  /** The page after a moment. */
  pageAt(index: number): PageAt {
    const { version } = this.moments[index]!;
    const base = this.#bases.findLast((one) => one.version <= version)!;
    let page = this.#last !== undefined && this.#last.version <= version && this.#last.version >= base.version ? this.#last : readBase(base);
    for (let batch = this.#steps.get(page.version); page.version < version && batch !== undefined; batch = this.#steps.get(page.version)) page = after(page, batch);
    this.#last = page;
    return page;
  }

  /** Where what a moment brought stands after it. */
  broughtIn(index: number): readonly { readonly from: number; readonly to: number }[] {
    const { from, version } = this.moments[index]!;
    let ranges: { from: number; to: number }[] = [];
    for (let batch = this.#steps.get(from), at = from; at < version && batch !== undefined; at += batch.steps.length, batch = this.#steps.get(at))
      for (const step of readSteps(batch)) {
        const map = step.getMap();
        ranges = ranges.map((range) => ({ from: map.map(range.from, 1), to: map.map(range.to, -1) }));
        map.forEach((_from, _to, start, end) => ranges.push({ from: start, to: end }));
      }
    return ranges.filter((range) => range.from < range.to);
  }

  /** The moment after which the page was at a version, or soon after it. */
  indexOf(version: number): number {
    const found = this.moments.findIndex((moment) => moment.version >= version);
    return found < 0 ? this.moments.length - 1 : found;
  }

  #read(): Moment[] {
    const [first] = this.#bases;
    if (first === undefined) return [];
    let moments = [beginning(first)];
    let started = Number.NEGATIVE_INFINITY;
    for (let { version } = first; ; ) {
      const batch = this.#steps.get(version);
      if (batch === undefined) {
        // a hole: only what comes after it is a history
        const next = this.#bases.find((base) => base.version > version);
        if (next === undefined) return moments;
        [moments, version, started] = [[beginning(next)], next.version, Number.NEGATIVE_INFINITY];
        continue;
      }
      version += batch.steps.length;
      const last = moments.at(-1)!;
      const at = Date.parse(batch.at);
      if (last.by === batch.by && at - started < oneGo) moments[moments.length - 1] = { ...last, version, at: batch.at };
      else {
        moments.push({ version, at: batch.at, by: batch.by, from: batch.version });
        started = at;
      }
    }
  }
}

const beginning = ({ version, at }: PageBase): Moment => ({ version, at, by: null, from: version });

import type { Node } from 'prosemirror-model';
import { Step } from 'prosemirror-transform';
import type { PageBase, PageSteps, Topic } from '../contracts';
import type { Live } from '../live';
import { readPage } from '../writing/documents';
import { schema } from '../writing/schema';
import { type Run, runsAfter, runsOf } from './runs';

export const shelf = 'history';

/** A page's text at a version. */
export interface PageAt {
  readonly version: number;
  readonly doc: Node;
  readonly runs: readonly Run[];
}

export const readSteps = ({ steps }: Pick<PageSteps, 'steps'>): Step[] => steps.map((step) => Step.fromJSON(schema, step));

export const readBase = ({ version, text }: Pick<PageBase, 'version' | 'text'>): PageAt => ({
  version,
  doc: readPage(text.doc),
  runs: runsOf(text.by),
});

/** The page after a batch, or after as much of it as leads to a version. */
export function after({ version, doc, runs }: PageAt, batch: PageSteps, upTo = Number.POSITIVE_INFINITY): PageAt {
  const steps = readSteps(batch).slice(0, upTo - version);
  return {
    version: version + steps.length,
    doc: steps.reduce((now, step) => step.apply(now).doc ?? now, doc),
    runs: steps.reduce((now, step) => runsAfter(now, step, batch.by, batch.writers), runs),
  };
}

/** The page at a version, from the chapter before it; undefined where what it takes is not here, or cannot be read. */
export function pageAt(bases: readonly PageBase[], batches: readonly PageSteps[], version: number): PageAt | undefined {
  const base = bases.filter((one) => one.version <= version).reduce<PageBase | undefined>((best, one) => (one.version > (best?.version ?? -1) ? one : best), undefined);
  if (base === undefined) return undefined;
  const next = new Map(batches.filter(({ steps }) => steps.length > 0).map((batch) => [batch.version, batch]));
  try {
    let page = readBase(base);
    while (page.version < version) {
      const batch = next.get(page.version);
      if (batch === undefined) return undefined;
      page = after(page, batch, version);
    }
    return page;
  } catch {
    return undefined;
  }
}

/** What the server has told of a page's history. */
export class PageCopy {
  readonly #live: Live;
  readonly #topic: Topic;

  constructor(live: Live, topic: Topic) {
    this.#live = live;
    this.#topic = topic;
  }

  /** The beginning of the newest chapter. */
  get base(): PageBase | undefined {
    return this.#copy.items('pageBase').reduce<PageBase | undefined>((newest, one) => (one.version > (newest?.version ?? -1) ? one : newest), undefined);
  }

  /** What was done next at a version; first a batch of one's own of which nothing was left. */
  next(version: number, op: string | null): PageSteps | undefined {
    const nothing = op === null ? undefined : this.#steps(`steps:${version}:${op}`);
    return nothing ?? this.#steps(`steps:${version}`);
  }

  /** The newest text. */
  whole(): PageAt | undefined {
    const { base } = this;
    if (base === undefined) return undefined;
    let page = readBase(base);
    for (let batch = this.next(page.version, null); batch !== undefined; batch = this.next(page.version, null)) page = after(page, batch);
    return page;
  }

  /** Whether there is an older chapter that is not here. */
  get hasOlder(): boolean {
    return this.#copy.shelf(shelf).more;
  }

  fetchOlder(): Promise<void> {
    return this.#live.topics.loadMore(this.#topic, shelf);
  }

  get isLive(): boolean {
    return this.#copy.summary.status === 'live';
  }

  get #copy() {
    return this.#live.topics.get(this.#topic);
  }

  #steps(id: string): PageSteps | undefined {
    const item = this.#copy.item(id);
    return item?.kind === 'pageSteps' ? item : undefined;
  }
}

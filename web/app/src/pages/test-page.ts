import { Node } from 'prosemirror-model';
import { EditorState } from 'prosemirror-state';
import { history } from 'prosemirror-history';
import { Mapping, Step } from 'prosemirror-transform';
import type { PageSteps } from '../contracts';
import { schema } from '../writing/schema';
import { type Run, runsAfter } from './runs';
import { syncing } from './syncing';
import './rebase';

export const paragraph = (words = '') => ({ type: 'paragraph', ...(words === '' ? {} : { content: [{ type: 'text', text: words }] }) });

export const section = (id: string, by: string | null, ...content: object[]) => ({ type: 'section', attrs: { id, by }, content });

export const pageOf = (...sections: object[]) => Node.fromJSON(schema, { type: 'page', content: sections });

/** A page as the server has it: the same rules, in memory (`Texts/StepRebase.cs`). */
export class TestPage {
  readonly batches: PageSteps[] = [];
  readonly first: Node;
  doc: Node;
  version = 0;
  runs: readonly Run[];
  refuses: string | undefined;

  constructor(doc: Node, runs: readonly Run[] = []) {
    this.first = this.doc = doc;
    this.runs = runs;
  }

  write(by: string, op: string, version: number, json: readonly object[]): { kind: 'accepted'; seq: number } | { kind: 'rejected'; code: string; sentence: string } {
    const known = this.batches.findIndex(({ batch }) => batch === op);
    if (known >= 0) return { kind: 'accepted', seq: known + 1 };
    if (this.refuses !== undefined) return { kind: 'rejected', code: this.refuses, sentence: 'Not now.' };
    this.#do(by, op, this.#over(json.map((one) => Step.fromJSON(schema, one)), this.#since(version)));
    return { kind: 'accepted', seq: this.batches.length };
  }

  #since(version: number): Step[] {
    const all = this.batches.filter((batch) => batch.version >= version).flatMap(({ steps }) => steps);
    return all.map((one) => Step.fromJSON(schema, one));
  }

  #over(steps: readonly Step[], others: readonly Step[]): Step[] {
    if (others.length === 0) return [...steps];
    const mapping = new Mapping();
    for (const step of steps.toReversed()) mapping.appendMap(step.getMap().invert());
    for (const other of others) mapping.appendMap(other.getMap());
    let { doc } = this;
    return steps.flatMap((step, i) => {
      const undone = steps.length - 1 - i;
      const moved = step.map(mapping.slice(undone + 1));
      const tried = moved?.apply(doc);
      if (!moved || !tried?.doc) return [];
      mapping.appendMap(moved.getMap(), undone);
      ({ doc } = tried);
      return [moved];
    });
  }

  #do(by: string, batch: string, steps: readonly Step[]): void {
    const { version } = this;
    for (const step of steps) {
      this.doc = step.apply(this.doc).doc!;
      this.runs = runsAfter(this.runs, step, by);
    }
    this.version += steps.length;
    const id = steps.length > 0 ? `steps:${version}` : `steps:${version}:${batch}`;
    const json = steps.map((step) => step.toJSON() as PageSteps['steps'][number]);
    this.batches.push({ kind: 'pageSteps', id, ord: this.batches.length + 1, version, batch, by, at: '2026-01-01T00:00:00Z', steps: json, writers: null });
  }
}

export const stateOf = (doc: Node, me: string, runs: readonly Run[] = [], version = 0) =>
  EditorState.create({ doc, plugins: [syncing(me, { version, mine: [], settled: runs, runs }), history()] });

/** The same at random each time. */
export function dice(seed: number): (most: number) => number {
  let now = seed * 2654435761;
  return (most) => {
    now = (Math.imul(now ^ (now >>> 15), 2246822519) + 0x9e3779b9) | 0;
    return ((now ^ (now >>> 13)) >>> 0) % most;
  };
}

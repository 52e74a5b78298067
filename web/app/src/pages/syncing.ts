import type { Node } from 'prosemirror-model';
import { type EditorState, Plugin, PluginKey, TextSelection, type Transaction } from 'prosemirror-state';
import { type Step, Transform } from 'prosemirror-transform';
import type { TextBy } from '../contracts';
import { stepsBetween } from './differences';
import { isSame, type Mine, rebase, wordsOf } from './rebase';
import { type Run, runsAfter } from './runs';

/** Where a copy of a page stands. */
export interface Synced {
  /** The version that the server has said, on which what is mine was done. */
  readonly version: number;
  /** What this person did since, as far as the server has not said it. */
  readonly mine: readonly Mine[];
  /** Who wrote what at that version … */
  readonly settled: readonly Run[];
  /** … and now. */
  readonly runs: readonly Run[];
}

/** A batch of steps that the server has put in its place. */
export interface Arrived {
  readonly batch: string;
  readonly by: string;
  readonly steps: readonly Step[];
  readonly writers: readonly TextBy[] | null;
}

/** What to do, and words of this person that found no place any more. */
export interface Taken {
  readonly tr: Transaction;
  readonly words: string;
}

const key = new PluginKey<Synced>('synced');

export const syncedOf = (state: EditorState): Synced => key.getState(state)!;

/** Whether a transaction tells what the server said; everything else is this person's doing. */
export const isFromServer = (tr: Transaction): boolean => tr.getMeta(key) !== undefined;

/** Knows which version a document is of, and what was done to it that the server does not know. */
export function syncing(me: string, start: Synced): Plugin<Synced> {
  return new Plugin({
    key,
    // the history must not join steps that are still to be moved
    historyPreserveItems: true,
    state: {
      init: () => start,
      apply: (tr, old) => (tr.getMeta(key) as Synced | undefined) ?? (tr.docChanged ? { ...old, ...withMine(old, tr, me) } : old),
    },
  });
}

function withMine({ mine, runs }: Synced, tr: Transaction, me: string): Pick<Synced, 'mine' | 'runs'> {
  const done = tr.steps.map((step, i): Mine => ({ step, inverted: step.invert(tr.docs[i]!), batch: null }));
  return { mine: [...mine, ...done], runs: advance(runs, tr.steps, me) };
}

const advance = (runs: readonly Run[], steps: readonly Step[], by: string, writers: readonly TextBy[] | null = null) =>
  steps.reduce((now, step) => runsAfter(now, step, by, writers), runs);

const stepsOf = (mine: readonly Mine[]) => mine.map(({ step }) => step);

/** How many of mine, from the first, go with a batch. */
export function countOf(mine: readonly Mine[], batch: string): number {
  const end = mine.findIndex((one) => one.batch !== batch);
  return end < 0 ? mine.length : end;
}

/** The first of mine go with this batch from now on. */
export function tagged(state: EditorState, count: number, batch: string): Transaction {
  const synced = syncedOf(state);
  const mine = synced.mine.map((one, i) => (i < count ? { ...one, batch } : one));
  return state.tr.setMeta(key, { ...synced, mine }).setMeta('addToHistory', false);
}

/** What was kept from an earlier visit is done again, each step going with the batch it went with. */
export function again(state: EditorState, steps: readonly { readonly step: Step; readonly batch: string | null }[], me: string): Transaction {
  const { tr } = state;
  const synced = syncedOf(state);
  for (const { step } of steps) tr.step(step);
  const { mine, runs } = withMine(synced, tr, me);
  const from = synced.mine.length;
  return tr.setMeta(key, { ...synced, runs, mine: mine.map((one, i) => (i < from ? one : { ...one, batch: steps[i - from]!.batch })) });
}

/** Takes a batch that has come. */
export function receive(state: EditorState, me: string, { batch, by, steps, writers }: Arrived): Taken {
  const synced = syncedOf(state);
  const own = countOf(synced.mine, batch);
  const version = synced.version + steps.length;
  const settled = advance(synced.settled, steps, by, writers);
  if (own === 0 || !isSame(synced.mine.slice(0, own), steps)) return over(state, me, { steps, own, version, settled });
  const tr = state.tr.setMeta(key, { ...synced, version, settled, mine: synced.mine.slice(own) } satisfies Synced);
  return { tr: tr.setMeta('addToHistory', false), words: '' };
}

interface Theirs {
  readonly steps: readonly Step[];
  /** So many of mine are among them. */
  readonly own: number;
  readonly version: number;
  readonly settled: readonly Run[];
}

function over(state: EditorState, me: string, { steps, own, version, settled }: Theirs): Taken {
  const { mine } = syncedOf(state);
  const { tr } = state;
  const { left, lost } = rebase(mine, steps, tr, own);
  const runs = advance(settled, stepsOf(left), me);
  // places in words that the server left out are gone as well
  const gone = own > 0 ? missing(mine.slice(0, own), steps) : [];
  const words = wordsOf(state.doc, mine, [...gone, ...lost]);
  return { tr: rebased(state, tr, mine.length, { version, mine: left, settled, runs }), words };
}

/** Which of mine the server could not do: it says fewer. */
function missing(mine: readonly Mine[], theirs: readonly Step[]): number[] {
  const wordsIn = (step: Step) => JSON.stringify((step.toJSON() as { slice?: unknown }).slice ?? null);
  const there = theirs.map(wordsIn);
  return mine.flatMap(({ step }, i) => {
    const at = there.indexOf(wordsIn(step));
    if (at < 0) return [i];
    there.splice(at, 1);
    return [];
  });
}

/** A caret stays before what others wrote at its place. */
function rebased(state: EditorState, tr: Transaction, count: number, synced: Synced): Transaction {
  const { selection } = state;
  if (tr.docChanged && selection instanceof TextSelection) {
    const place = (position: number) => tr.doc.resolve(tr.mapping.map(position, -1));
    tr.setSelection(TextSelection.between(place(selection.anchor), place(selection.head), -1));
    // it was moved along, not set: nothing scrolls to it
    (tr as unknown as { updated: number }).updated &= ~1;
  }
  return tr.setMeta('rebased', count).setMeta('addToHistory', false).setMeta(key, synced);
}

/** Undoes what is mine: the server refused it. */
export function withdraw(state: EditorState): Taken {
  const { mine, version, settled } = syncedOf(state);
  const { tr } = state;
  rebase(mine, [], tr, mine.length);
  const words = wordsOf(state.doc, mine, mine.map((_, i) => i));
  return { tr: rebased(state, tr, mine.length, { version, mine: [], settled, runs: settled }), words };
}

/** The document as the server has said it, without what is mine. */
export function settledDoc(state: EditorState): Node {
  const tr = new Transform(state.doc);
  for (const { inverted } of syncedOf(state).mine.toReversed()) tr.step(inverted);
  return tr.doc;
}

/**
 * Goes to a version although nobody says how it came to be. What is on its way may be in it already and is not done again;
 * unless `isThere`, its words are given back.
 */
export function leap(state: EditorState, me: string, to: { readonly doc: Node; readonly version: number; readonly runs: readonly Run[] }, isThere: boolean): Taken {
  const { mine } = syncedOf(state);
  const own = mine[0]?.batch ? countOf(mine, mine[0].batch) : 0;
  const steps = stepsBetween(settledDoc(state), to.doc);
  const { tr } = state;
  const { left, lost } = rebase(mine, steps, tr, own);
  const sent = isThere ? [] : mine.slice(0, own).map((_, i) => i);
  const runs = advance(to.runs, stepsOf(left), me);
  const words = wordsOf(state.doc, mine, [...sent, ...lost]);
  return { tr: rebased(state, tr, mine.length, { version: to.version, mine: left, settled: to.runs, runs }), words };
}

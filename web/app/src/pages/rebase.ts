import type { Node } from 'prosemirror-model';
import { type Mapping, ReplaceAroundStep, ReplaceStep, type Step, type Transform } from 'prosemirror-transform';

// what two people write at one place stays in one piece each; the server maps in the same way
(ReplaceStep as unknown as { MAP_BIAS: number }).MAP_BIAS = -1;

/** A step of this person that the server has not put in its place yet. */
export interface Mine {
  readonly step: Step;
  readonly inverted: Step;
  /** The command that it goes with; null until it does. */
  readonly batch: string | null;
}

export interface Rebased {
  readonly left: readonly Mine[];
  /** The places in what was mine of those that cannot be done any more. */
  readonly lost: readonly number[];
}

/**
 * Undoes what is mine, does what is theirs, and does again what can be done of mine. The first `settled` of mine are not done
 * again: theirs has them already, in the form that the server gave them.
 */
export function rebase(mine: readonly Mine[], theirs: readonly Step[], tr: Transform, settled = 0): Rebased {
  for (const { inverted } of mine.toReversed()) tr.step(inverted);
  for (const step of theirs) tr.step(step);
  pair(mine, theirs, tr.mapping, settled);
  const left: Mine[] = [];
  const lost: number[] = [];
  for (const [i, { step, batch }] of mine.entries()) {
    if (i < settled) continue;
    const undone = mine.length - 1 - i;
    const mapped = step.map(tr.mapping.slice(undone + 1));
    if (mapped === null || tr.maybeStep(mapped).failed !== null) lost.push(i);
    else {
      mirror(tr.mapping, undone, tr.steps.length - 1);
      left.push({ step: mapped, inverted: mapped.invert(tr.docs.at(-1)!), batch });
    }
  }
  return { left, lost };
}

/** Says that a step undoes another, so that a place within its words is found again. */
function mirror(mapping: Mapping, one: number, other: number): void {
  (mapping as unknown as { setMirror(one: number, other: number): void }).setMirror(one, other);
}

/** Where a step of mine came back as one of theirs, places within its words stay within them. */
function pair(mine: readonly Mine[], theirs: readonly Step[], mapping: Mapping, settled: number): void {
  let next = 0;
  for (let i = 0; i < settled; i++) {
    const twin = theirs.findIndex((step, place) => place >= next && isTwin(step, mine[i]!.step));
    if (twin < 0) continue;
    mirror(mapping, mine.length - 1 - i, mine.length + twin);
    next = twin + 1;
  }
}

function isTwin(one: Step, other: Step): boolean {
  if (one instanceof ReplaceStep && other instanceof ReplaceStep) return one.slice.eq(other.slice);
  if (one instanceof ReplaceAroundStep && other instanceof ReplaceAroundStep)
    return one.slice.eq(other.slice) && one.insert === other.insert && one.gapTo - one.gapFrom === other.gapTo - other.gapFrom;
  return false;
}

/** The same steps, whichever way they were written down. */
export const isSame = (mine: readonly Mine[], theirs: readonly Step[]): boolean =>
  mine.length === theirs.length && mine.every(({ step }, i) => JSON.stringify(step) === JSON.stringify(theirs[i]));

/** The words that some of my steps brought, as they stand in the document after all of them. */
export function wordsOf(doc: Node, mine: readonly Mine[], which: readonly number[]): string {
  const ranges: [number, number][] = [];
  for (const i of which)
    mine[i]!.step.getMap().forEach((_from, _to, from, to) => {
      let range: [number, number] = [from, to];
      for (const { step } of mine.slice(i + 1)) range = [step.getMap().map(range[0], 1), step.getMap().map(range[1], -1)];
      if (range[0] < range[1]) ranges.push(range);
    });
  return joined(ranges)
    .map(([from, to]) => doc.textBetween(from, to, '\n', '\n').trim())
    .filter((words) => words !== '')
    .join('\n');
}

function joined(ranges: [number, number][]): [number, number][] {
  const whole: [number, number][] = [];
  for (const [from, to] of ranges.toSorted((a, b) => a[0] - b[0])) {
    const last = whole.at(-1);
    if (last !== undefined && from <= last[1]) last[1] = Math.max(last[1], to);
    else whole.push([from, to]);
  }
  return whole;
}

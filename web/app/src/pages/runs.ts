import type { Slice } from 'prosemirror-model';
import type { ReplaceAroundStep, Step } from 'prosemirror-transform';
import type { TextBy } from '../contracts';

/** Some characters that one person wrote. */
export interface Run {
  readonly from: number;
  readonly to: number;
  readonly by: string;
}

/** As a page's text says it. */
export const runsOf = (by: readonly (readonly [number, number, string])[]): Run[] =>
  by.map(([from, length, person]) => ({ from, to: from + length, by: person }));

export const byOf = (runs: readonly Run[]): [number, number, string][] => runs.map(({ from, to, by }) => [from, to - from, by]);

interface Change {
  readonly from: number;
  readonly to: number;
  /** By how much what comes after it moves. */
  readonly shift: number;
}

/** Who wrote what after a step: words that it brings are of whoever did it, unless it says otherwise; marks change nothing. */
export function runsAfter(runs: readonly Run[], step: Step, by: string, writers: readonly TextBy[] | null = null): readonly Run[] {
  const changes: Change[] = [];
  step.getMap().forEach((from, to, newFrom, newTo) => changes.push({ from, to, shift: newTo - newFrom - (to - from) }));
  if (changes.length === 0) return runs;
  return joined([...runs.flatMap((run) => moved(run, changes)), ...brought(step, by, writers)]);
}

/** What is left of a run, at its new place. */
function moved({ from, to, by }: Run, changes: readonly Change[]): Run[] {
  const pieces: Run[] = [];
  let [at, shift] = [from, 0];
  for (const change of changes) {
    if (at < change.from) pieces.push({ from: at + shift, to: Math.min(to, change.from) + shift, by });
    at = Math.max(at, change.to);
    shift += change.shift;
  }
  if (at < to) pieces.push({ from: at + shift, to: to + shift, by });
  return pieces.filter((piece) => piece.from < piece.to);
}

/** The words in a step, at their places after it. */
function brought(step: Step, by: string, writers: readonly TextBy[] | null): Run[] {
  const { slice, from, gapFrom, gapTo, insert } = step as ReplaceAroundStep & { readonly slice?: Slice };
  if (slice === undefined) return [];
  const gap = gapFrom === undefined ? 0 : gapTo - gapFrom;
  const texts: { from: number; to: number }[] = [];
  slice.content.descendants((node, position) => {
    if (!node.isText) return;
    const at = position - slice.openStart;
    const start = from + at + (gap > 0 && at >= insert ? gap : 0);
    texts.push({ from: start, to: start + node.nodeSize });
  });
  return attributed(texts, by, writers);
}

/** Gives texts their writers, one character after the other. */
function attributed(texts: readonly { from: number; to: number }[], by: string, writers: readonly TextBy[] | null): Run[] {
  const length = texts.reduce((sum, { from, to }) => sum + to - from, 0);
  const isUsed = writers !== null && writers.reduce((sum, writer) => sum + writer.length, 0) === length;
  const rest = isUsed ? writers.map((writer) => ({ ...writer })) : [{ length, by }];
  return texts.flatMap(({ from, to }) => {
    const pieces: Run[] = [];
    for (let at = from; at < to; ) {
      const writer = rest[0]!;
      const take = Math.min(to - at, writer.length);
      if (take > 0) pieces.push({ from: at, to: at + take, by: writer.by });
      at += take;
      writer.length -= take;
      if (writer.length <= 0) rest.shift();
    }
    return pieces;
  });
}

function joined(runs: Run[]): Run[] {
  const whole: Run[] = [];
  for (const run of runs.sort((a, b) => a.from - b.from)) {
    const last = whole.at(-1);
    if (last !== undefined && last.to === run.from && last.by === run.by) whole[whole.length - 1] = { ...last, to: run.to };
    else whole.push(run);
  }
  return whole;
}

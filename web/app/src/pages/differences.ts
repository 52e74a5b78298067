import { type Node, Slice } from 'prosemirror-model';
import { ReplaceStep, type Step, Transform } from 'prosemirror-transform';

/** Steps that make one page of another, part by part: what is the same in both stays, and what stands in it keeps its place. */
export function stepsBetween(from: Node, to: Node): readonly Step[] {
  const tr = new Transform(from);
  const isOfSameParts = from.childCount === to.childCount && from.children.every((part, i) => part.sameMarkup(to.child(i)));
  if (!isOfSameParts) return tr.doc.eq(to) ? [] : tr.step(whole(0, from, to)).steps;
  const starts = from.children.map((_, i) => startOf(from, i));
  for (let i = from.childCount - 1; i >= 0; i--) {
    const [part, other] = [from.child(i), to.child(i)];
    if (part.eq(other)) continue;
    const small = smallest(starts[i]! + 1, part, other);
    const tried = small.apply(tr.doc);
    if (tried.doc?.child(i).eq(other)) tr.step(small);
    else tr.step(whole(starts[i]! + 1, part, other));
  }
  return tr.steps;
}

const startOf = (doc: Node, index: number) => doc.children.slice(0, index).reduce((at, part) => at + part.nodeSize, 0);

const whole = (at: number, part: Node, other: Node) => new ReplaceStep(at, at + part.content.size, new Slice(other.content, 0, 0));

function smallest(at: number, part: Node, other: Node): ReplaceStep {
  const start = part.content.findDiffStart(other.content) ?? 0;
  let { a, b } = part.content.findDiffEnd(other.content) ?? { a: start, b: start };
  const overlap = Math.max(0, start - Math.min(a, b));
  [a, b] = [a + overlap, b + overlap];
  return new ReplaceStep(at + start, at + a, other.slice(start, b));
}

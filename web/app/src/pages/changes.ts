import type { PartText } from './page-text';
import { linesOf } from './plain-page';

/** A line that came, went or stayed. */
export interface LineChange {
  readonly id: number;
  readonly what: 'same' | 'new' | 'gone';
  readonly line: string;
}

/** More lines than this are not compared one by one. */
const most = 1_500;

/** What is different between two texts, line by line; the longest run of common lines stays. */
export function changesBetween(before: readonly PartText[], after: readonly PartText[]): readonly LineChange[] {
  return changedLines(before.flatMap(linesOf), after.flatMap(linesOf));
}

export function changedLines(before: readonly string[], after: readonly string[]): readonly LineChange[] {
  if (before.length > most || after.length > most) return numbered([...before.map(as('gone')), ...after.map(as('new'))]);
  const common = commonLengths(before, after);
  const width = after.length + 1;
  const changes: Omit<LineChange, 'id'>[] = [];
  let [old, now] = [0, 0];
  while (old < before.length || now < after.length) {
    if (old < before.length && now < after.length && before[old] === after[now]) {
      changes.push({ what: 'same', line: before[old] ?? '' });
      old += 1;
      now += 1;
    } else if (now >= after.length || (old < before.length && (common[(old + 1) * width + now] ?? 0) >= (common[old * width + now + 1] ?? 0))) {
      changes.push({ what: 'gone', line: before[old] ?? '' });
      old += 1;
    } else {
      changes.push({ what: 'new', line: after[now] ?? '' });
      now += 1;
    }
  }
  return numbered(changes);
}

const as = (what: LineChange['what']) => (line: string) => ({ what, line });

const numbered = (changes: readonly Omit<LineChange, 'id'>[]): readonly LineChange[] => changes.map((change, id) => ({ id, ...change }));

/** How many lines the ends of both have in common from each place on. */
function commonLengths(before: readonly string[], after: readonly string[]): Uint16Array {
  const width = after.length + 1;
  const lengths = new Uint16Array((before.length + 1) * width);
  for (let old = before.length - 1; old >= 0; old -= 1) {
    for (let now = after.length - 1; now >= 0; now -= 1) {
      const below = (old + 1) * width + now;
      lengths[old * width + now] = before[old] === after[now] ? (lengths[below + 1] ?? 0) + 1 : Math.max(lengths[below] ?? 0, lengths[old * width + now + 1] ?? 0);
    }
  }
  return lengths;
}

/** What goes with what, as far as few numbers can tell: rank correlation and how sure it is. Pure, and the same each time. */

/** Numbers that belong together, in two rows of the same length. */
export interface Pairs {
  readonly x: readonly number[];
  readonly y: readonly number[];
}

export interface Interval {
  readonly lo: number;
  readonly hi: number;
}

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

/** The rank of each, from 1; those that are equal share the middle of theirs. */
export function ranksOf(values: readonly number[]): readonly number[] {
  const order = values.map((value, place) => ({ value, place })).toSorted((one, other) => one.value - other.value);
  const ranks = Array.from({ length: values.length }, () => 0);
  for (let from = 0; from < order.length; ) {
    let to = from;
    while (to + 1 < order.length && order[to + 1]?.value === order[from]?.value) to++;
    for (let at = from; at <= to; at++) ranks[order[at]?.place ?? 0] = (from + to) / 2 + 1;
    from = to + 1;
  }
  return ranks;
}

export const hasTies = (values: readonly number[]): boolean => new Set(values).size < values.length;

/** Pearson's r; undefined where one of them never changes. */
export function pearson({ x, y }: Pairs): number | undefined {
  if (x.length !== y.length || x.length < 2) return undefined;
  return ratio({ x: x.map(from(mean(x))), y: y.map(from(mean(y))) });
}

/** Spearman's rho, with ties; undefined where one of them never changes. */
export const spearman = ({ x, y }: Pairs): number | undefined => pearson({ x: ranksOf(x), y: ranksOf(y) });

const from = (middle: number) => (value: number) => value - middle;

function ratio({ x, y }: Pairs): number | undefined {
  let [xy, xx, yy] = [0, 0, 0];
  for (const [place, one] of x.entries()) {
    const other = y[place] ?? 0;
    xy += one * other;
    xx += one * one;
    yy += other * other;
  }
  if (xx < 1e-12 || yy < 1e-12) return undefined;
  return Math.max(-1, Math.min(1, xy / Math.sqrt(xx * yy)));
}

/** Where r lies with 95% confidence, by Fisher's z; everything is possible with three pairs or fewer. */
export function fisherInterval(r: number, n: number): Interval {
  if (n <= 3) return { lo: -1, hi: 1 };
  const z = Math.atanh(Math.max(-0.999_999, Math.min(0.999_999, r)));
  const reach = 1.959_963_984_540_054 / Math.sqrt(n - 3);
  return { lo: Math.tanh(z - reach), hi: Math.tanh(z + reach) };
}

/** Numbers from 0 up to 1 that look like chance and are the same each time (mulberry32). */
function chance(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d_2b_79_f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** The same by drawing pairs again and again: where numbers are tied, Fisher's z promises too much. */
export function bootstrapInterval({ x, y }: Pairs, of: (pairs: Pairs) => number | undefined = spearman, times = 1000): Interval {
  const next = chance(x.length);
  const found: number[] = [];
  for (let time = 0; time < times; time++) {
    const drawn = x.map(() => Math.floor(next() * x.length));
    const r = of({ x: drawn.map((at) => x[at] ?? 0), y: drawn.map((at) => y[at] ?? 0) });
    if (r !== undefined) found.push(r);
  }
  if (found.length < times / 2) return { lo: -1, hi: 1 };
  found.sort((one, other) => one - other);
  const at = (share: number) => found[Math.min(found.length - 1, Math.max(0, Math.round(share * (found.length - 1))))] ?? 0;
  return { lo: at(0.025), hi: at(0.975) };
}

/** Spearman's rho of a person's pairs, and where it lies. */
export function rankLink(pairs: Pairs): { readonly r: number; readonly interval: Interval } | undefined {
  const r = spearman(pairs);
  if (r === undefined) return undefined;
  const interval = hasTies(pairs.x) || hasTies(pairs.y) ? wider(bootstrapInterval(pairs), fisherInterval(r, pairs.x.length)) : fisherInterval(r, pairs.x.length);
  return { r, interval };
}

/** The more careful of two. */
const wider = (one: Interval, other: Interval): Interval => ({ lo: Math.min(one.lo, other.lo), hi: Math.max(one.hi, other.hi) });

/**
 * What goes with what within people (R9.5): each is compared with themselves alone, never with others. Repeated-measures
 * correlation; undefined where nothing changes within anybody.
 */
export function withinPeople(people: readonly Pairs[]): { readonly r: number; readonly interval: Interval; readonly n: number; readonly members: number } | undefined {
  const counted = people.filter(({ x }) => x.length >= 2);
  const x = counted.flatMap((one) => one.x.map(from(mean(one.x))));
  const y = counted.flatMap((one) => one.y.map(from(mean(one.y))));
  const r = ratio({ x, y });
  if (r === undefined) return undefined;
  // each person's own mean costs a pair
  return { r, interval: fisherInterval(r, x.length - counted.length + 1), n: x.length, members: counted.length };
}

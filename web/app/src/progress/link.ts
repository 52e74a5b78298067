import { type Interval, type Pairs, rankLink, withinPeople } from './statistics';

/** So many weeks before anything is shown, before there is a number, and before it may be called steadier (R9.2). */
export const fewest = { chart: 4, number: 20, steadier: 50, members: 5 } as const;

/** What may be said about homework and how somebody feels (R9.2, R9.4). Nothing here says that one comes from the other. */
export type Link =
  | { readonly kind: 'nothing'; readonly n: number }
  | { readonly kind: 'tooFew'; readonly n: number }
  | { readonly kind: 'unclear'; readonly n: number; readonly r: number; readonly interval: Interval; readonly isSteadier: boolean }
  | { readonly kind: 'pattern'; readonly n: number; readonly r: number; readonly interval: Interval; readonly isSteadier: boolean; readonly goesWith: 'better' | 'worse' };

/** For one person's weeks. */
export function linkOf(pairs: Pairs): Link {
  const n = pairs.x.length;
  if (n < fewest.chart) return { kind: 'nothing', n };
  if (n < fewest.number) return { kind: 'tooFew', n };
  return said(n, rankLink(pairs));
}

/** For a group: within people alone, of five members at least (R9.5). For facilitators, never for the group. */
export function groupLinkOf(people: readonly Pairs[]): Link {
  const counted = people.filter(({ x }) => x.length >= 2);
  const n = counted.reduce((sum, { x }) => sum + x.length, 0);
  if (counted.length < fewest.members || n < fewest.chart) return { kind: 'nothing', n };
  if (n < fewest.number) return { kind: 'tooFew', n };
  return said(n, withinPeople(counted));
}

function said(n: number, found: { readonly r: number; readonly interval: Interval } | undefined): Link {
  if (found === undefined) return { kind: 'tooFew', n };
  const { r, interval } = found;
  const known = { n, r, interval, isSteadier: n >= fewest.steadier };
  // whatever else a test would say
  if (interval.lo <= 0 && interval.hi >= 0) return { kind: 'unclear', ...known };
  return { kind: 'pattern', ...known, goesWith: r > 0 ? 'better' : 'worse' };
}

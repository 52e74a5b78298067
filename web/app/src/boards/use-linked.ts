import { useMemo } from 'react';
import { aimOf } from '../challenges/total';
import type { Topic } from '../contracts';
import { useItemsOf } from '../live';
import type { SeenTile } from './unsent';

/** How far the group is with a challenge. */
export interface Stand {
  readonly title: string;
  readonly sum: number;
  readonly aim: number;
}

/** The challenges that tiles go with, as they stand now. */
export function useLinked(tiles: readonly SeenTile[]): ReadonlyMap<Topic, Stand> {
  const linked = [...new Set(tiles.flatMap(({ content }) => content.link ?? []))].toSorted();
  const sheets = useItemsOf(linked, 'challengeSheet');
  const totals = useItemsOf(linked, 'challengeTotal');
  return useMemo(() => {
    const sums = new Map(totals.map(({ topic, item }) => [topic, item.total]));
    return new Map(
      sheets.map(({ topic, item: { plan } }) => {
        const sum = sums.get(topic) ?? 0;
        return [topic, { title: plan.title, sum, aim: aimOf(sum, plan.milestones) }];
      }),
    );
  }, [sheets, totals]);
}

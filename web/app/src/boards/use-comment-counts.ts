import { useMemo } from 'react';
import type { Topic } from '../contracts';
import { useItems } from '../live';

/** How much is said to each tile. */
export function useCommentCounts(board: Topic): ReadonlyMap<string, number> {
  const comments = useItems(board, 'comment');
  return useMemo(() => {
    const all = new Map<string, number>();
    for (const { tile } of comments) all.set(tile, (all.get(tile) ?? 0) + 1);
    return all;
  }, [comments]);
}

import { useMemo } from 'react';
import type { Comment, Topic } from '../contracts';
import { useItems } from '../live';

/** What is said to each tile. */
export function useCommentsByTile(board: Topic): ReadonlyMap<string, readonly Comment[]> {
  const comments = useItems(board, 'comment');
  return useMemo(() => {
    const all = new Map<string, Comment[]>();
    for (const comment of comments) {
      const said = all.get(comment.tile);
      if (said === undefined) all.set(comment.tile, [comment]);
      else said.push(comment);
    }
    return all;
  }, [comments]);
}

import { useCallback } from 'react';
import type { Tile } from '../contracts';
import { useText } from '../i18n';
import { toast } from '../parts/toast-queue';
import { useBoard } from './board-context';

/** Takes a tile of one's own away, with a way back. */
export function useRemove(): (tile: Tile) => void {
  const text = useText();
  const { deeds } = useBoard();
  return useCallback(
    (tile) => {
      deeds.remove(tile);
      toast(text('board.removed'), { name: text('board.undo'), run: () => deeds.restore(tile) });
    },
    [deeds, text],
  );
}

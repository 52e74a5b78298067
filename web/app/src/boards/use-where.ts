import { useCallback } from 'react';
import type { TilePlace } from '../contracts';
import { useText } from '../i18n';
import { boardSize } from './layout';

/** Says where something lies: how far from the left and from the top. */
export function useWhere(): (place: TilePlace) => string {
  const text = useText();
  return useCallback(
    ({ x, y, width, height }) => {
      const left = Math.round((100 * (x + width / 2)) / boardSize.width);
      const top = Math.round((100 * (y + height / 2)) / boardSize.height);
      return text('board.where', { left, top });
    },
    [text],
  );
}

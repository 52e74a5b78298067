import { useCallback, useState } from 'react';
import { useText } from '../i18n';
import { announce } from '../parts/announcer';

/** As many as can be moved together. */
const most = 200;

export interface Choice {
  /** The tiles that are chosen: the one that is open, or several of one's own that are moved together. */
  readonly tiles: readonly string[];
  /** They were chosen by keys, which go on with them. */
  readonly isByKeys: boolean;
  readonly choose: (tiles: readonly string[], how: 'pointer' | 'keys') => void;
}

/** Which tiles somebody has chosen. */
export function useChoice(): Choice {
  const text = useText();
  const [{ tiles, isByKeys }, set] = useState<Pick<Choice, 'tiles' | 'isByKeys'>>({ tiles: [], isByKeys: false });
  const choose = useCallback(
    (wished: readonly string[], how: 'pointer' | 'keys') => {
      const chosen = wished.slice(0, most);
      set({ tiles: chosen, isByKeys: how === 'keys' });
      if (chosen.length > 1) announce(text('board.chosen', { count: chosen.length }));
    },
    [text],
  );
  return { tiles, isByKeys, choose };
}

import { useCallback } from 'react';
import type { Tile } from '../contracts';
import { useText } from '../i18n';
import { useNames } from '../journals/seats';
import { useBoard } from './board-context';
import { pictureNamed } from './pictures';

const builtIn = 'built-in:';
const longest = 80;

/** The built-in picture that a tile shows, if it shows one. */
export const builtInOf = (picture: string | null) =>
  picture?.startsWith(builtIn) ? pictureNamed(picture.slice(builtIn.length)) : undefined;

export const builtInId = (name: string): string => builtIn + name;

export interface TileWords {
  /** What it shows or says. */
  readonly about: (tile: Tile) => string;
  /** The same with what it is and whose. */
  readonly whole: (tile: Tile) => string;
}

/** How tiles are named in sentences and to screen readers. */
export function useTileWords(): TileWords {
  const text = useText();
  const names = useNames();
  const { me, sheet } = useBoard();
  const about = useCallback(
    ({ content }: Tile) => {
      const known = builtInOf(content.picture);
      return content.words ?? (known === undefined ? '' : text(known.about));
    },
    [text],
  );
  const whole = useCallback(
    (tile: Tile) => {
      const words = about(tile);
      const short = words.length > longest ? `${words.slice(0, longest)}…` : words;
      const kind = text(`board.kind.${tile.content.what}`);
      const what = short === '' ? kind : text('board.tile.named', { kind, words: `\u2068${short}\u2069` });
      if (sheet.owner !== null) return what;
      return tile.by === me ? text('board.tile.yours', { what }) : text('board.tile.of', { what, name: names.one(tile.by) });
    },
    [about, me, names, sheet.owner, text],
  );
  return { about, whole };
}

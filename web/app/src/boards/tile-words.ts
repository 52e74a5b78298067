import { useCallback, useMemo } from 'react';
import type { Tile, TileKind } from '../contracts';
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

/** What a sentence is put together with first, to be filled in afterwards. */
const gaps = { kind: '\u0001', words: '\u0002', what: '\u0003', name: '\u0004' };

/** In one go, so that what is filled in is not taken for a gap. */
const filled = (sentence: string, values: Partial<typeof gaps>): string =>
  // oxlint-disable-next-line no-control-regex -- they are the gaps
  sentence.replaceAll(/[\u0001-\u0004]/g, (gap) => (Object.keys(gaps) as (keyof typeof gaps)[]).map((key) => (gaps[key] === gap ? values[key] : undefined)).find((value) => value !== undefined) ?? '');

function once<K extends string>(make: (key: K) => string): (key: K) => string {
  const known = new Map<K, string>();
  return (key) => {
    const found = known.get(key) ?? make(key);
    known.set(key, found);
    return found;
  };
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
  const whole = useMemo(() => {
    // a board has a thousand tiles: each sentence is put together once, and then filled in
    const sentence = once((id: 'board.tile.named' | 'board.tile.yours' | 'board.tile.of') => text(id, gaps));
    const kindOf = once((what: TileKind) => text(`board.kind.${what}`));
    const nameOf = once((person: string) => names.one(person));
    return (tile: Tile) => {
      const words = about(tile);
      const short = words.length > longest ? `${words.slice(0, longest)}…` : words;
      const kind = kindOf(tile.content.what);
      const what = short === '' ? kind : filled(sentence('board.tile.named'), { kind, words: `\u2068${short}\u2069` });
      if (sheet.owner !== null) return what;
      return tile.by === me ? filled(sentence('board.tile.yours'), { what }) : filled(sentence('board.tile.of'), { what, name: nameOf(tile.by) });
    };
  }, [about, me, names, sheet.owner, text]);
  return { about, whole };
}

import { useCallback } from 'react';
import { useText } from '../i18n';
import { useNames } from '../journals/seats';
import { useBoard } from './board-context';
import { inReadingOrder } from './layout';
import type { Told } from './pdf-pages';
import { useTileWords } from './tile-words';
import { useCommentsByTile } from './use-comments-by-tile';

/** All tiles in words, as people read them. */
export function useTold(): () => readonly Told[] {
  const text = useText();
  const names = useNames();
  const { board, me, sheet, tiles } = useBoard();
  const { about } = useTileWords();
  const said = useCommentsByTile(board);
  return useCallback(() => {
    const plain = (words: string) => words.replaceAll(/[\u2066-\u2069]/g, '');
    const by = (person: string) => (person === me ? text('board.by.you') : text('board.by', { name: names.one(person) }));
    return inReadingOrder(tiles).map((tile) => {
      const kind = text(`board.kind.${tile.content.what}`);
      return {
        head: plain(sheet.owner === null ? `${kind} · ${by(tile.by)}` : kind),
        words: about(tile),
        said: (said.get(tile.id) ?? []).map((comment) => plain(`${comment.by === me ? text('journal.you') : names.one(comment.by)}: ${comment.words}`)),
      };
    });
  }, [about, me, names, said, sheet.owner, text, tiles]);
}

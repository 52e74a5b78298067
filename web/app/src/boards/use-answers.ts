import type { RefObject } from 'react';
import type { TileMove } from '../contracts';
import { useText } from '../i18n';
import { useNames } from '../journals/seats';
import { announce } from '../parts/announcer';
import { toast } from '../parts/toast-queue';
import { useBoard } from './board-context';
import { usePointing } from './pointing';
import type { SeenTile } from './unsent';
import type { Choice } from './use-choice';
import { useRemove } from './use-remove';
import { useWhere } from './use-where';

/** What comes of gestures. */
export function useAnswers({ tiles: chosen, choose }: Choice, window: RefObject<HTMLElement | null>) {
  const text = useText();
  const names = useNames();
  const where = useWhere();
  const { board, me, mayWrite, tiles, deeds } = useBoard();
  const pointing = usePointing(board);
  const remove = useRemove();
  const onOthers = (tile: SeenTile) => toast(text(tile.by === me ? 'board.move.closed' : 'board.move.others', { name: names.one(tile.by) }));
  return {
    pointing,
    tiles,
    chosen,
    choose,
    onOthers,
    toggle(tile: SeenTile) {
      if (!mayWrite || tile.by !== me) return onOthers(tile);
      choose(chosen.includes(tile.id) ? chosen.filter((id) => id !== tile.id) : [...chosen, tile.id], 'pointer');
    },
    onRemove(tile: SeenTile) {
      window.current?.focus();
      remove(tile);
    },
    onMove(moves: readonly TileMove[], how: 'pointer' | 'keys') {
      deeds.move(moves);
      const [first] = moves;
      if (how === 'keys' && first !== undefined) announce(moves.length === 1 ? where(first.place) : text('board.moved', { count: moves.length }));
    },
  };
}

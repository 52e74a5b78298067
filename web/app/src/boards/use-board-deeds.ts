import { useEffect, useMemo, useRef, useState } from 'react';
import type { Command, Outcome, Tile, TileContent, TileMove, TileOrigin, TilePlace, Topic } from '../contracts';
import { newOp, useLive } from '../live';
import { toast } from '../parts/toast-queue';
import { useSentence } from '../refusals/use-sentence';
import { isSamePlace } from './layout';
import { type Deed, did, noPast, type Past, redo, type Step, undo } from './undo';
import type { SeenTile } from './unsent';

/** What a person does to their own tiles, each of it with a way back. */
export interface BoardDeeds {
  readonly add: (content: TileContent, place: TilePlace, from?: TileOrigin | null) => string;
  readonly move: (moves: readonly TileMove[]) => void;
  readonly change: (tile: Tile, content: TileContent) => Promise<Outcome>;
  readonly remove: (tile: Tile) => void;
  /** Brings one back that was taken away. */
  readonly restore: (tile: Tile) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly mayUndo: boolean;
  readonly mayRedo: boolean;
}

/** Sends what is done, keeps how it is undone, and says where something was refused. */
export function useBoardDeeds(board: Topic, tiles: readonly SeenTile[], removed: Map<string, Tile>): BoardDeeds {
  const live = useLive();
  const sentence = useSentence();
  const [past, setPast] = useState<Past>(noPast);
  const now = useRef({ tiles, past });
  useEffect(() => {
    now.current = { tiles, past };
  }, [tiles, past]);

  return useMemo(() => {
    async function send(command: Command, op = newOp()): Promise<Outcome> {
      const outcome = await live.send(board, command, { op });
      if (outcome.kind === 'rejected') {
        toast(sentence(outcome));
        // what holds words stays until they were read once more
        if (command.kind !== 'addTile' && command.kind !== 'changeTile') void live.outbox.dismiss(op);
      }
      return outcome;
    }

    function run(step: Step): void {
      const tile = 'tile' in step ? now.current.tiles.find(({ id }) => id === step.tile) : undefined;
      if (step.kind === 'move') void send({ kind: 'moveTiles', moves: step.moves });
      else if (step.kind === 'restore') void send({ kind: 'restoreTile', tile: step.tile });
      else if (tile === undefined) return;
      else if (step.kind === 'change') void send({ kind: 'changeTile', tile: step.tile, content: step.content, version: tile.version });
      else {
        removed.set(tile.id, tile);
        void send({ kind: 'removeTile', tile: tile.id });
      }
    }

    const keep = (deed: Deed) => setPast((before) => did(before, deed));
    const turn = (way: typeof undo) => {
      const { past: next, step } = way(now.current.past);
      setPast(next);
      if (step !== undefined) run(step);
    };

    return {
      add(content: TileContent, place: TilePlace, from: TileOrigin | null = null) {
        const op = newOp();
        void send({ kind: 'addTile', content, place, from }, op);
        keep({ redo: { kind: 'restore', tile: op }, undo: { kind: 'remove', tile: op } });
        return op;
      },
      move(moves: readonly TileMove[]) {
        const before = moves.flatMap(({ tile: id, place }) => {
          const tile = now.current.tiles.find((one) => one.id === id);
          return tile === undefined || isSamePlace(tile.place, place) ? [] : [{ tile: id, place: tile.place }];
        });
        const moved = moves.filter(({ tile }) => before.some((one) => one.tile === tile));
        if (moved.length === 0) return;
        const step: Step = { kind: 'move', moves: moved };
        keep({ redo: step, undo: { kind: 'move', moves: before } });
        run(step);
      },
      change(tile: Tile, content: TileContent) {
        keep({ redo: { kind: 'change', tile: tile.id, content }, undo: { kind: 'change', tile: tile.id, content: tile.content } });
        return send({ kind: 'changeTile', tile: tile.id, content, version: tile.version });
      },
      remove(tile: Tile) {
        keep({ redo: { kind: 'remove', tile: tile.id }, undo: { kind: 'restore', tile: tile.id } });
        removed.set(tile.id, tile);
        void send({ kind: 'removeTile', tile: tile.id });
      },
      restore(tile: Tile) {
        keep({ redo: { kind: 'restore', tile: tile.id }, undo: { kind: 'remove', tile: tile.id } });
        void send({ kind: 'restoreTile', tile: tile.id });
      },
      undo: () => turn(undo),
      redo: () => turn(redo),
      mayUndo: past.done.length > 0,
      mayRedo: past.undone.length > 0,
    };
  }, [board, live, past, removed, sentence]);
}

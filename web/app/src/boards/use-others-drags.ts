import { useCallback, useEffect, useRef } from 'react';
import { useBoard } from './board-context';
import { useHeard } from './pointing';
import type { Stage } from './stage';

const forgotten = 3000;

/** Shows tiles where others are carrying them, until they lie somewhere. */
export function useOthersDrags(stage: Stage): void {
  const { board, tiles } = useBoard();
  const now = useRef(tiles);
  useEffect(() => {
    now.current = tiles;
  }, [tiles]);
  const timers = useRef(new Map<string, ReturnType<typeof setTimeout>>());
  useHeard(
    board,
    useCallback(
      ({ kind, about, by, at: [x = 0, y = 0, width = 0, height = 0, turn = 0] }) => {
        const find = () => now.current.find(({ id }) => id === about);
        const tile = find();
        if (kind !== 'drag' || about === undefined || tile?.by !== by) return;
        stage.carry(about, tile.place, { x, y, width, height, turn });
        clearTimeout(timers.current.get(about));
        timers.current.set(
          about,
          setTimeout(() => {
            const still = find();
            if (still) stage.letGo(about, still.place);
          }, forgotten),
        );
      },
      [stage],
    ),
  );
}

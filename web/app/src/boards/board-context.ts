import { createContext, useContext } from 'react';
import type { BoardGuide, BoardSheet, Topic } from '../contracts';
import type { SmallPictures } from './small-pictures';
import type { BoardDeeds } from './use-board-deeds';
import type { SeenTile } from './unsent';

/** The board that is open, and who looks at it. */
export interface BoardInHand {
  readonly board: Topic;
  readonly sheet: BoardSheet;
  readonly guide: BoardGuide | undefined;
  readonly title: string;
  readonly me: string;
  /** Cares for the group of the board; never on one's own. */
  readonly isCare: boolean;
  /** Adds, moves and answers. */
  readonly mayWrite: boolean;
  /** Writes closing words: while the board is open, and where everybody was asked for them. */
  readonly mayClose: boolean;
  readonly tiles: readonly SeenTile[];
  /** What the tiles show, as small as from far away. */
  readonly pictures: SmallPictures;
  readonly deeds: BoardDeeds;
}

const BoardContext = createContext<BoardInHand | null>(null);

export const BoardProvider = BoardContext.Provider;

export function useBoard(): BoardInHand {
  const board = useContext(BoardContext);
  if (!board) throw new Error('there is no BoardDoor above');
  return board;
}

import type { TileMove } from '../contracts';
import type { Pointing } from './pointing';
import type { Stage } from './stage';
import type { SeenTile } from './unsent';
import type { Area } from './view';

/** What gestures and keys work with. */
export interface GestureParts {
  readonly stage: Stage;
  readonly pointing: Pointing;
  readonly tiles: readonly SeenTile[];
  readonly mayMove: (tile: SeenTile) => boolean;
  readonly pointsOut: boolean;
  readonly chosen: readonly string[];
  /** Tiles are chosen by touching them one after the other, and by drawing around them. */
  readonly isChoosing: boolean;
  readonly choose: (tiles: readonly string[], how: 'pointer' | 'keys') => void;
  /** Chooses one more, or one less. */
  readonly toggle: (tile: SeenTile) => void;
  /** Shows what is drawn around, in the window. */
  readonly showBand: (area: Area | undefined) => void;
  /** Somebody tries to move a tile that is not theirs. */
  readonly onOthers: (tile: SeenTile) => void;
  readonly onMove: (moves: readonly TileMove[], how: 'pointer' | 'keys') => void;
  readonly onRemove: (tile: SeenTile) => void;
}

import { ArrowDown, ArrowLeft, ArrowRight, ArrowUp, BringToFront, type LucideIcon, Maximize2, Minimize2, RotateCcw, RotateCw, SendToBack } from 'lucide-react';
import type { TilePlace } from '../contracts';
import { useText } from '../i18n';
import { announce } from '../parts/announcer';
import { Button } from '../parts/button';
import { NativeSelect } from '../parts/native-select';
import { useBoard } from './board-context';
import styles from './boards.module.css';
import { ColourChoice } from './colour-choice';
import { above, below, boardSize, inReadingOrder, nextTo, within } from './layout';
import { useTileWords } from './tile-words';
import type { SeenTile } from './unsent';
import { useWhere } from './use-where';

type Way = 'left' | 'right' | 'up' | 'down' | 'larger' | 'smaller' | 'clockwise' | 'counter' | 'front' | 'back';

const icons: Readonly<Record<Way, LucideIcon>> = {
  left: ArrowLeft, right: ArrowRight, up: ArrowUp, down: ArrowDown, larger: Maximize2, smaller: Minimize2,
  clockwise: RotateCw, counter: RotateCcw, front: BringToFront, back: SendToBack,
};

const step = 100;

const corners = {
  topLeft: [0, 0], top: [0.5, 0], topRight: [1, 0], leftSide: [0, 0.5], middle: [0.5, 0.5], rightSide: [1, 0.5], bottomLeft: [0, 1], bottom: [0.5, 1], bottomRight: [1, 1],
} as const;

type Corner = keyof typeof corners;

/** All that dragging does, by buttons: where a tile lies, how large, how it is turned, what it lies on. */
export function Arrange({ tile }: { readonly tile: SeenTile }) {
  const text = useText();
  const where = useWhere();
  const { tiles, deeds } = useBoard();
  const { whole } = useTileWords();
  const { place } = tile;

  function lay(next: TilePlace): void {
    const there = within(next);
    deeds.move([{ tile: tile.id, place: there }]);
    announce(where(there));
  }

  function go(way: Way): void {
    lay(moved(way, place, tiles));
  }

  const button = (way: Way) => <Button key={way} icon={icons[way]} aria-label={text(`board.arrange.${way}`)} onPress={() => go(way)} />;
  const others = inReadingOrder(tiles).filter(({ id, content }) => id !== tile.id && content.what !== 'frame');
  const frames = inReadingOrder(tiles).filter(({ id, content }) => id !== tile.id && content.what === 'frame');

  return (
    <details className={styles.arrange}>
      <summary>{text('board.arrange')}</summary>
      <p className="muted small">{where(place)}</p>
      <div dir="ltr" role="group" aria-label={text('board.arrange.move')} className={styles.keys}>
        {(['left', 'up', 'down', 'right'] as const).map(button)}
      </div>
      <div className={styles.keys} role="group" aria-label={text('board.arrange.look')}>
        {(['larger', 'smaller', 'counter', 'clockwise', 'front', 'back'] as const).map(button)}
      </div>
      <NativeSelect
        label={text('board.arrange.to')}
        value=""
        onChange={(to) => {
          const frame = frames.find(({ id }) => id === to);
          if (frame !== undefined) lay(middleOf(place, frame.place));
          else if (to in corners) lay(inCorner(place, to as Corner));
        }}
      >
        <option value="">{text('board.arrange.choose')}</option>
        {(Object.keys(corners) as Corner[]).map((corner) => (
          <option key={corner} value={corner}>
            {text(`board.arrange.${corner}`)}
          </option>
        ))}
        {frames.map((frame) => (
          <option key={frame.id} value={frame.id}>
            {text('board.arrange.into', { what: frame.content.words ?? text('board.kind.frame') })}
          </option>
        ))}
      </NativeSelect>
      {others.length > 0 && (
        <NativeSelect
          label={text('board.arrange.nextTo')}
          value=""
          onChange={(to) => {
            const other = others.find(({ id }) => id === to);
            if (other !== undefined) lay(nextTo({ ...place, z: above(tiles) }, other.place));
          }}
        >
          <option value="">{text('board.arrange.choose')}</option>
          {others.map((other) => (
            <option key={other.id} value={other.id}>
              {whole(other)}
            </option>
          ))}
        </NativeSelect>
      )}
      {tile.content.what !== 'drawing' && tile.content.what !== 'picture' && (
        <ColourChoice
          value={tile.content.colour}
          onChange={(colour) => colour !== tile.content.colour && void deeds.change(tile, { ...tile.content, colour })}
          isOf={tile.content.what === 'note' ? 'fill' : 'strong'}
        />
      )}
    </details>
  );
}

function moved(way: Way, place: TilePlace, tiles: readonly SeenTile[]): TilePlace {
  switch (way) {
    case 'left':
      return { ...place, x: place.x - step };
    case 'right':
      return { ...place, x: place.x + step };
    case 'up':
      return { ...place, y: place.y - step };
    case 'down':
      return { ...place, y: place.y + step };
    case 'larger':
      return scaled(place, 1.2);
    case 'smaller':
      return scaled(place, 1 / 1.2);
    case 'clockwise':
      return { ...place, turn: place.turn + 5 };
    case 'counter':
      return { ...place, turn: place.turn - 5 };
    case 'front':
      return { ...place, z: above(tiles) };
    case 'back':
      return { ...place, z: below(tiles) };
  }
}

/** About its middle, and never too small to be read or hit. */
function scaled(place: TilePlace, by: number): TilePlace {
  const width = Math.max(120, place.width * by);
  const height = Math.max(120, place.height * by);
  return { ...place, width, height, x: place.x - (width - place.width) / 2, y: place.y - (height - place.height) / 2 };
}

const middleOf = (place: TilePlace, frame: TilePlace): TilePlace => ({
  ...place,
  x: frame.x + (frame.width - place.width) / 2,
  y: frame.y + (frame.height - place.height) / 2,
});

function inCorner(place: TilePlace, corner: Corner): TilePlace {
  const [right, down] = corners[corner];
  return { ...place, x: right * (boardSize.width - place.width), y: down * (boardSize.height - place.height) };
}

import type { Tile, TileKind, TilePlace } from '../contracts';
import type { Point, Size } from './view';

export const boardSize: Size = { width: 6000, height: 4000 };

/** Colours that a tile can have. */
export const colours = ['paper', 'teal', 'clay', 'plum', 'rose', 'sky', 'moss', 'sand', 'slate', 'ink'] as const;

/** How large a new tile is. */
export const sizes: Readonly<Record<TileKind, Size>> = {
  note: { width: 760, height: 560 },
  words: { width: 1100, height: 320 },
  picture: { width: 900, height: 675 },
  drawing: { width: 900, height: 600 },
  frame: { width: 1800, height: 1300 },
};

const topmost = 1_000_000;
const smallest = 20;
const clamp = (value: number, least: number, most: number) => Math.min(most, Math.max(least, Math.round(value)));

/** The nearest place that lies within the board, in whole units. */
export function within(place: TilePlace): TilePlace {
  const width = clamp(place.width, smallest, boardSize.width);
  const height = clamp(place.height, smallest, boardSize.height);
  return {
    width,
    height,
    x: clamp(place.x, 0, boardSize.width - width),
    y: clamp(place.y, 0, boardSize.height - height),
    turn: turned(place.turn),
    z: clamp(place.z, 0, topmost),
  };
}

function turned(degrees: number): number {
  const whole = ((Math.round(degrees) % 360) + 360) % 360;
  return whole > 180 ? whole - 360 : whole;
}

export const isSamePlace = (one: TilePlace, other: TilePlace): boolean =>
  one.x === other.x && one.y === other.y && one.width === other.width && one.height === other.height && one.turn === other.turn && one.z === other.z;

type Placed = Pick<Tile, 'place' | 'content'>;

const heights = (tiles: readonly Placed[]) => tiles.map(({ place }) => place.z);

/** On top of all others. */
export const above = (tiles: readonly Placed[]): number => Math.min(topmost, Math.max(0, ...heights(tiles)) + 1);

/** Below all others. */
export const below = (tiles: readonly Placed[]): number => Math.max(0, Math.min(topmost, ...heights(tiles)) - 1);

/** As they lie upon each other: frames below all, the topmost last. */
export function inHeight<T extends Pick<Tile, 'place' | 'content' | 'ord'>>(tiles: readonly T[]): readonly T[] {
  const floor = ({ content }: T) => (content.what === 'frame' ? 0 : 1);
  return tiles.toSorted((one, other) => floor(one) - floor(other) || one.place.z - other.place.z || one.ord - other.ord);
}

const overlaps = (one: TilePlace, other: TilePlace) =>
  one.x < other.x + other.width && other.x < one.x + one.width && one.y < other.y + other.height && other.y < one.y + one.height;

/** A place for something new: as near to the middle as there is room, on top; frames lie below everything. */
export function roomFor(what: TileKind, size: Size, middle: Point, tiles: readonly Placed[]): TilePlace {
  const others = tiles.filter(({ content }) => content.what !== 'frame').map(({ place }) => place);
  const z = what === 'frame' ? 0 : above(tiles);
  const at = (x: number, y: number) => within({ x: x - size.width / 2, y: y - size.height / 2, ...size, turn: 0, z });
  const step = 120;
  for (let ring = 0; ring < 24; ring++) {
    for (const [x, y] of around(ring)) {
      const place = at(middle.x + x * step, middle.y + y * step);
      if (others.every((other) => !overlaps(place, other))) return place;
    }
  }
  return at(middle.x, middle.y);
}

/** The cells of a square ring around the middle. */
function around(ring: number): readonly (readonly [number, number])[] {
  if (ring === 0) return [[0, 0]];
  const cells: [number, number][] = [];
  for (let step = -ring; step <= ring; step++) cells.push([step, -ring], [step, ring], [-ring, step], [ring, step]);
  return cells;
}

/** Beside another tile, where there is room: after it, below it, or before it. */
export function nextTo(place: TilePlace, other: TilePlace): TilePlace {
  const gap = 40;
  if (other.x + other.width + gap + place.width <= boardSize.width) return within({ ...place, x: other.x + other.width + gap, y: other.y });
  if (other.y + other.height + gap + place.height <= boardSize.height) return within({ ...place, x: other.x, y: other.y + other.height + gap });
  return within({ ...place, x: other.x - gap - place.width, y: other.y });
}

/** As people read: row after row, and what lies in a frame right after it. */
export function inReadingOrder<T extends Placed & { readonly id: string }>(tiles: readonly T[]): readonly T[] {
  const frames = tiles.filter(({ content }) => content.what === 'frame');
  const middleIn = (tile: T, frame: T) => {
    const x = tile.place.x + tile.place.width / 2;
    const y = tile.place.y + tile.place.height / 2;
    const { place } = frame;
    return x >= place.x && x <= place.x + place.width && y >= place.y && y <= place.y + place.height;
  };
  const frameOf = (tile: T) => (tile.content.what === 'frame' ? undefined : frames.find((frame) => middleIn(tile, frame)));
  const framed = new Map<T | undefined, T[]>();
  for (const tile of tiles) {
    const frame = frameOf(tile);
    framed.set(frame, [...(framed.get(frame) ?? []), tile]);
  }
  return rows(framed.get(undefined) ?? []).flatMap((tile) => [tile, ...rows(framed.get(tile) ?? [])]);
}

const row = 300;
const rows = <T extends Placed & { readonly id: string }>(tiles: readonly T[]): readonly T[] =>
  tiles.toSorted(
    (one, other) =>
      Math.floor(one.place.y / row) - Math.floor(other.place.y / row) || one.place.x - other.place.x || one.place.y - other.place.y || (one.id < other.id ? -1 : 1),
  );

/** Letters as large as they fit on it. */
export function lettersFor(words: string, { width, height }: Size, most: number): number {
  const least = 26;
  const longest = Math.max(1, ...words.split(/\s+/).map((word) => word.length));
  const byWord = (width * 0.88) / (longest * 0.56);
  const written = words.split('\n');
  for (let letters = most; letters > least; letters -= 4) {
    const perLine = Math.max(1, Math.floor((width * 0.86) / (letters * 0.52)));
    const lines = written.reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / perLine)), 0);
    if (letters <= byWord && lines * letters * 1.35 <= height * 0.8) return letters;
  }
  return least;
}

const most: Readonly<Partial<Record<TileKind, number>>> = { note: 84, words: 240 };
const known = new WeakMap<Placed, number>();

/** How large the letters of a tile are, worked out once for as long as it stays the same. */
export function lettersOf(tile: Placed): number {
  const { what, words } = tile.content;
  const letters = known.get(tile) ?? lettersFor(words ?? '', tile.place, most[what] ?? 88);
  known.set(tile, letters);
  return letters;
}

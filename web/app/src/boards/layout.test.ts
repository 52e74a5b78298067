import { describe, expect, it } from 'vitest';
import type { TileContent, TileKind, TilePlace } from '../contracts';
import { above, below, inReadingOrder, lettersFor, nextTo, roomFor, within } from './layout';

const content = (what: TileKind): TileContent => ({ what, words: 'x', picture: null, strokes: [], colour: 'sand', link: null });
const place = (x: number, y: number, width = 500, height = 400, z = 1): TilePlace => ({ x, y, width, height, turn: 0, z });
const tile = (id: string, at: TilePlace, what: TileKind = 'note') => ({ id, content: content(what), place: at });

describe('places on a board', () => {
  it('lie within it, in whole units and degrees', () => {
    expect(within({ x: -5, y: 3999.6, width: 100.4, height: 5, turn: 270, z: -1 })).toEqual({ x: 0, y: 3980, width: 100, height: 20, turn: -90, z: 0 });
    expect(within(place(5900, 0)).x).toBe(5500);
  });

  it('are found where there is room, near the middle', () => {
    const taken = [tile('a', place(2750, 1800))];
    const found = roomFor('note', { width: 500, height: 400 }, { x: 3000, y: 2000 }, taken);
    const overlaps = found.x < 3250 && found.x + 500 > 2750 && found.y < 2200 && found.y + 400 > 1800;
    expect(overlaps).toBe(false);
    expect(found.z).toBe(2);
  });

  it('lie above and below all others', () => {
    const tiles = [tile('a', place(0, 0, 500, 400, 7)), tile('b', place(0, 0, 500, 400, 3))];
    expect([above(tiles), below(tiles)]).toEqual([8, 2]);
    expect([above([]), below([tile('a', place(0, 0, 20, 20, 0))])]).toEqual([1, 0]);
  });

  it('next to another tile are after it, or below it where the board ends', () => {
    expect(nextTo(place(0, 0), place(1000, 1000))).toMatchObject({ x: 1540, y: 1000 });
    expect(nextTo(place(0, 0), place(5400, 1000))).toMatchObject({ x: 5400, y: 1440 });
  });
});

describe('the list of a board', () => {
  it('goes as people read, and what is in a frame follows it', () => {
    const tiles = [
      tile('inner', place(3500, 300)),
      tile('last', place(100, 2500)),
      tile('frame', place(3000, 0, 2000, 1500), 'frame'),
      tile('first', place(200, 100)),
    ];
    expect(inReadingOrder(tiles).map(({ id }) => id)).toEqual(['first', 'frame', 'inner', 'last']);
  });
});

describe('letters', () => {
  it('are as large as the tile has room for, and never too small to read', () => {
    const size = { width: 760, height: 560 };
    expect(lettersFor('Hope', size, 84)).toBe(84);
    const long = lettersFor('so many words '.repeat(70), size, 84);
    expect(long).toBeLessThan(40);
    expect(long).toBeGreaterThanOrEqual(26);
  });
});

import { describe, expect, it } from 'vitest';
import type { Command, Tile } from '../contracts';
import type { Pending } from '../live';
import { withUnsent } from './unsent';

const place = { x: 0, y: 0, width: 500, height: 400, turn: 0, z: 1 };
const content = { what: 'note', words: 'Sea', picture: null, strokes: [], colour: 'sand', link: null } as const;
const tile = (id: string): Tile => ({
  kind: 'tile', id, by: 'mia', at: '2030-01-01T00:00:00Z', content, picture: null, place, isEdited: false, version: 1, reactions: [], from: null, review: null, ord: 1,
});
const sent = (op: string, command: Command, state: Pending['state'] = 'waiting'): Pending => ({ op, topic: 'board/p/b', command, at: 0, state, refusal: null, tries: 0 });

describe('tiles with what has not arrived', () => {
  it('stay the same objects where nothing waits', () => {
    const tiles = [tile('a'), tile('b')];
    expect(withUnsent(tiles, [], 'mia', new Map())).toBe(tiles);
    const moved = withUnsent(tiles, [sent('1', { kind: 'moveTiles', moves: [{ tile: 'a', place: { ...place, x: 9 } }] })], 'mia', new Map());
    expect(moved[0]).toMatchObject({ place: { x: 9 }, isWaiting: true });
    expect(moved[1]).toBe(tiles[1]);
  });

  it('lie where they were again once the move was refused', () => {
    const refused = sent('1', { kind: 'moveTiles', moves: [{ tile: 'a', place: { ...place, x: 9 } }] }, 'refused');
    expect(withUnsent([tile('a')], [refused], 'mia', new Map())[0]?.place.x).toBe(0);
  });

  it('are added, changed one after the other, taken away and brought back', () => {
    const added = sent('new', { kind: 'addTile', content, place, from: null });
    const once = sent('1', { kind: 'changeTile', tile: 'new', content: { ...content, words: 'River' }, version: 1 });
    const twice = sent('2', { kind: 'changeTile', tile: 'new', content: { ...content, words: 'Lake' }, version: 2 });
    expect(withUnsent([], [added, once, twice], 'mia', new Map())[0]).toMatchObject({ id: 'new', version: 3, content: { words: 'Lake' } });
    const gone = sent('3', { kind: 'removeTile', tile: 'a' });
    expect(withUnsent([tile('a')], [gone], 'mia', new Map())).toEqual([]);
    const back = sent('4', { kind: 'restoreTile', tile: 'a' });
    expect(withUnsent([tile('a')], [gone, back], 'mia', new Map([['a', tile('a')]]))[0]).toMatchObject({ id: 'a' });
  });
});

import { describe, expect, it } from 'vitest';
import { isNews, pathOf, share } from './strokes';

describe('lines drawn by hand', () => {
  it('become closed outlines within the size of their tile', () => {
    const path = pathOf({ colour: 'teal', width: 20, points: [1000, 1000, 5000, 5000, 9000, 1000] }, { width: 900, height: 600 });
    expect(path).toMatch(/^M[-\d. ]+(Q[-\d. ]+)+Z$/);
    const numbers = [...path.matchAll(/-?\d+(?:\.\d+)?/g)].map(([number]) => Number(number));
    expect(Math.max(...numbers)).toBeLessThan(900);
  });

  it('are a dot where the pen did not move', () => {
    expect(pathOf({ colour: 'ink', width: 20, points: [5000, 5000] }, { width: 900, height: 600 })).not.toBe('');
  });

  it('keep whole shares of the tile, never beyond it', () => {
    expect([share(300, 900), share(-5, 900), share(1000, 900)]).toEqual([3333, 0, 10_000]);
  });

  it('leave out points that hardly differ', () => {
    expect(isNews([], 5, 5)).toBe(true);
    expect(isNews([100, 100], 120, 120)).toBe(false);
    expect(isNews([100, 100], 200, 100)).toBe(true);
  });
});

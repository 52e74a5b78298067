import { afterEach, describe, expect, it, vi } from 'vitest';
import { isNews, lineOf, pathOf, share } from './strokes';

class TestPath {
  readonly points: [number, number][] = [];
  lineTo(x: number, y: number): void {
    this.points.push([x, y]);
  }
  closePath(): void {}
}

describe('lines seen from afar', () => {
  afterEach(() => vi.unstubAllGlobals());

  it('go by points that can be told apart, to their very end', () => {
    vi.stubGlobal('Path2D', TestPath); // a browser's own; there is none here
    const points = [0, 0, 100, 0, 200, 0, 1000, 0, 1050, 0];
    const drawn = (apart: number) => (lineOf({ colour: 'teal', width: 20, points }, { width: 1000, height: 1000 }, apart) as unknown as TestPath).points.map(([x]) => x);
    expect(drawn(50)).toEqual([0, 100, 105]);
    expect(drawn(0)).toEqual([0, 10, 20, 100, 105]);
  });
});

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

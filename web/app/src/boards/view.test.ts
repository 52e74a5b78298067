import { describe, expect, it } from 'vitest';
import { around, fit, holds, keptIn, meets, seen, toBoard, withIn, zoom } from './view';

const board = { width: 6000, height: 4000 };
const desk = { width: 1000, height: 700 };

describe('the view of a board', () => {
  it('shows all of it in the middle of the window', () => {
    const view = fit({ x: 0, y: 0, ...board }, desk);
    const middle = toBoard(view, { x: 500, y: 350 });
    expect(middle.x).toBeCloseTo(3000);
    expect(middle.y).toBeCloseTo(2000);
    expect(view.scale * 6000).toBeLessThanOrEqual(1000);
    expect(view.scale * 4000).toBeLessThanOrEqual(700);
  });

  it('comes closer to where the fingers are', () => {
    const view = fit({ x: 0, y: 0, ...board }, desk);
    const at = { x: 120, y: 300 };
    const before = toBoard(view, at);
    const after = toBoard(zoom(view, 3, at), at);
    expect(after.x).toBeCloseTo(before.x);
    expect(after.y).toBeCloseTo(before.y);
  });

  it('comes only so close, and goes only so far', () => {
    const view = { x: 0, y: 0, scale: 1 };
    expect(zoom(view, 1000, { x: 0, y: 0 }).scale).toBe(2);
    expect(zoom(view, 0.0001, { x: 0, y: 0 }).scale).toBe(0.03);
  });

  it('never loses the board', () => {
    const lost = keptIn({ x: 99_999, y: -99_999, scale: 0.2 }, board, desk);
    expect(lost.x).toBeLessThan(desk.width);
    expect(lost.y + 4000 * 0.2).toBeGreaterThan(0);
  });

  it('says in whole units what can be seen, and nothing beyond the board', () => {
    const area = seen({ x: 100, y: 50, scale: 0.1 }, board, desk);
    expect(area).toEqual({ x: 0, y: 0, width: 6000, height: 4000 });
    expect(seen({ x: -100.3, y: -50, scale: 1 }, board, desk)).toEqual({ x: 100, y: 50, width: 1000, height: 700 });
  });

  it('moves only as far as a tile needs', () => {
    const view = { x: 0, y: 0, scale: 1 };
    expect(withIn(view, { x: 100, y: 100, width: 200, height: 200 }, desk)).toBe(view);
    expect(withIn(view, { x: 1500, y: 100, width: 200, height: 200 }, desk).x).toBe(-724);
  });

  it('knows what is near: the window and some more on each side', () => {
    const area = around({ x: -1000, y: -700, scale: 0.5 }, desk, 0.5);
    expect(area).toEqual({ x: 1000, y: 700, width: 4000, height: 2800 });
    expect(holds(area, around({ x: -1000, y: -700, scale: 0.5 }, desk, 0.4))).toBe(true);
    expect(holds(area, around({ x: -1600, y: -700, scale: 0.5 }, desk, 0.4))).toBe(false);
  });

  it('draws what reaches into the window, also where only a turned corner does', () => {
    const area = { x: 1000, y: 1000, width: 500, height: 500 };
    const bar = { x: 400, y: 1200, width: 600, height: 40, turn: 0 };
    expect(meets(area, bar)).toBe(true);
    expect(meets(area, { ...bar, x: 399 })).toBe(false);
    const below = { ...bar, x: 1000, y: 1700 };
    expect(meets(area, below)).toBe(false);
    expect(meets(area, { ...below, turn: 90 })).toBe(true);
  });
});

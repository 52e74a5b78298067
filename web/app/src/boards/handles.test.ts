import { describe, expect, it } from 'vitest';
import { sized, together, turnedTo } from './handles';

const place = { x: 1000, y: 1000, width: 400, height: 200, turn: 0, z: 1 };

describe('tiles in hand', () => {
  it('move together, and stop together at the edge of the board', () => {
    const near = { ...place, x: 100 };
    const [one, other] = together([place, near], { x: -300, y: 50 });
    expect(one).toMatchObject({ x: 900, y: 1050 });
    expect(other).toMatchObject({ x: 0, y: 1050 });
    expect(together([place, { ...place, x: 5500 }], { x: 400, y: 0 })[0]?.x).toBe(1100);
  });

  it('turn to where the pointer is, and in steps where that is wished', () => {
    expect(turnedTo(place, { x: 1200, y: 0 }, 1).turn).toBe(0);
    expect(turnedTo(place, { x: 9000, y: 1100 }, 1).turn).toBe(90);
    expect(turnedTo(place, { x: 1200, y: 9000 }, 1).turn).toBe(180);
    expect(turnedTo(place, { x: 1250, y: 900 }, 1).turn).toBe(14);
    expect(turnedTo(place, { x: 1250, y: 900 }, 15).turn).toBe(15);
  });

  it('grow at their corner, along their own sides', () => {
    expect(sized(place, { x: 100, y: 40 })).toMatchObject({ width: 500, height: 240 });
    expect(sized({ ...place, turn: 90 }, { x: -40, y: 100 })).toMatchObject({ width: 500, height: 240 });
    expect(sized(place, { x: -900, y: -900 })).toMatchObject({ width: 120, height: 120 });
  });
});

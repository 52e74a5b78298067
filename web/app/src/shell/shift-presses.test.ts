import { describe, expect, it } from 'vitest';
import { afterKeyDown, afterKeyUp, noPresses, type ShiftPresses } from './shift-presses';

const key = (name: string, held: { shift?: boolean; alt?: boolean } = {}) => ({
  key: name,
  shiftKey: held.shift ?? false,
  altKey: held.alt ?? false,
  ctrlKey: false,
  metaKey: false,
});

const press = (presses: ShiftPresses, now: number) =>
  afterKeyUp(afterKeyDown(presses, key('Shift', { shift: true })), 'Shift', now);

describe('Shift three times', () => {
  it('counts presses within five seconds', () => {
    const three = [1000, 3000, 6000].reduce(press, noPresses);
    expect(three.count).toBe(3);
  });

  it('starts again after five seconds', () => {
    const late = [1000, 3000, 6001].reduce(press, noPresses);
    expect(late).toMatchObject({ count: 1, since: 6001 });
  });

  it('counts at the very start of a page', () => {
    expect([0, 1, 2].reduce(press, noPresses).count).toBe(3);
  });

  it('leaves capital letters alone', () => {
    let presses: ShiftPresses = noPresses;
    for (const now of [1, 2, 3]) {
      presses = afterKeyDown(presses, key('Shift', { shift: true }));
      presses = afterKeyDown(presses, key('I', { shift: true }));
      presses = afterKeyUp(presses, 'I', now);
      presses = afterKeyUp(presses, 'Shift', now);
    }
    expect(presses.count).toBe(0);
  });

  it('leaves the keys that change the keyboard language alone', () => {
    const presses = afterKeyDown(noPresses, key('Shift', { shift: true, alt: true }));
    expect(afterKeyUp(presses, 'Shift', 1).count).toBe(0);
  });

  it('goes on counting after an ordinary use in between', () => {
    let presses = press(noPresses, 1);
    presses = afterKeyDown(afterKeyDown(presses, key('Shift', { shift: true })), key('A', { shift: true }));
    presses = afterKeyUp(presses, 'Shift', 2);
    expect([3, 4].reduce(press, presses).count).toBe(3);
  });
});

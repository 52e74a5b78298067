import { describe, expect, it } from 'vitest';
import { type Deed, did, noPast, redo, undo } from './undo';

const deed = (tile: string): Deed => ({ redo: { kind: 'restore', tile }, undo: { kind: 'remove', tile } });

describe('own deeds', () => {
  it('are undone from the last one on, and done again in their order', () => {
    const past = did(did(noPast, deed('a')), deed('b'));
    const first = undo(past);
    expect(first.step).toEqual({ kind: 'remove', tile: 'b' });
    const second = undo(first.past);
    expect(second.step).toEqual({ kind: 'remove', tile: 'a' });
    expect(undo(second.past).step).toBeUndefined();
    expect(redo(second.past).step).toEqual({ kind: 'restore', tile: 'a' });
  });

  it('that were undone are over when something new is done', () => {
    const past = did(undo(did(noPast, deed('a'))).past, deed('b'));
    expect(redo(past).step).toBeUndefined();
    expect(undo(past).step).toEqual({ kind: 'remove', tile: 'b' });
  });

  it('are not remembered for ever', () => {
    let past = noPast;
    for (let number = 0; number < 150; number++) past = did(past, deed(String(number)));
    expect(past.done).toHaveLength(100);
  });
});

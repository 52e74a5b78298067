import { describe, expect, it } from 'vitest';
import { baseOf } from './use-sheet';

const sheet = { seen: [{ field: 'how', seq: 7 }] };

describe('what a window had seen of a field', () => {
  it('is the number of what stands there', () => {
    expect(baseOf('how', sheet, []).seen).toBe(7);
    expect(baseOf('calm', sheet, []).seen).toBe(0);
    expect(baseOf('how', undefined, []).seen).toBe(0);
    expect(baseOf('how', sheet, []).pen).toBe(baseOf('calm', sheet, []).pen);
  });

  it('is what the window before had seen, where its words still wait here: after a reload nothing is kept twice', () => {
    const fills = [{ command: { field: 'how', pen: 'earlier', seen: 3 } }, { command: { field: 'calm', pen: 'earlier', seen: 1 } }];
    expect(baseOf('how', sheet, fills)).toEqual({ pen: 'earlier', seen: 3 });
  });
});

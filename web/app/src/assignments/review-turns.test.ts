import { describe, expect, it } from 'vitest';
import { backFrom, clockOf, directionOf, isLookBackDue, lengths, onFrom } from './review-turns';

const begun = { step: 0, turn: null, people: ['maya', 'jon', 'tom'], had: [] as readonly string[], secondsEach: 60 };

describe('whose turn it is', () => {
  it('goes from one to the next, then to the next step, and no further', () => {
    expect(onFrom(begun)).toMatchObject({ step: 0, turn: 'maya' });
    expect(onFrom({ ...begun, turn: 'maya' })).toMatchObject({ step: 0, turn: 'jon', hasSpoken: true });
    expect(onFrom({ ...begun, turn: 'tom', had: ['maya', 'jon'] })).toMatchObject({ step: 1, turn: null });
    expect(onFrom({ ...begun, step: 3, turn: 'tom', had: ['maya', 'jon'] })).toMatchObject({ step: 3, turn: null });
    expect(onFrom({ ...begun, step: 3, had: begun.people })).toBeUndefined();
  });

  it('comes back to whoever was passed over before the step ends', () => {
    expect(onFrom({ ...begun, turn: 'tom', had: ['maya'] })).toMatchObject({ step: 0, turn: 'jon' });
  });

  it('goes back without anybody having had it', () => {
    expect(backFrom({ ...begun, turn: 'jon', had: ['maya'] })).toMatchObject({ turn: 'maya', hasSpoken: false });
    expect(backFrom({ ...begun, turn: 'maya' })).toMatchObject({ step: 0, turn: null });
    expect(backFrom({ ...begun, step: 2 })).toMatchObject({ step: 1, turn: null });
    expect(backFrom(begun)).toBeUndefined();
  });

  it('is nobody’s where there is no time for each (R5.1)', () => {
    expect(onFrom({ ...begun, secondsEach: null })).toMatchObject({ step: 1, turn: null });
  });
});

describe('a review', () => {
  it('takes 10 to 15 minutes, usually 12 (R5)', () => {
    expect(Object.values(lengths).map((minutes) => minutes.reduce((sum: number, one) => sum + one, 0))).toEqual([10, 12, 15]);
  });

  it('becomes a longer look back after four weeks (R5.5)', () => {
    const now = new Date('2026-03-30T10:00:00Z');
    expect(isLookBackDue(undefined, now)).toBe(false);
    expect(isLookBackDue('2026-03-03T10:00:00Z', now)).toBe(false);
    expect(isLookBackDue('2026-03-02T10:00:00Z', now)).toBe(true);
  });

  it('goes on by the arrow that points on', () => {
    expect(['ArrowRight', 'ArrowLeft', 'PageDown', 'PageUp', 'a'].map((key) => directionOf(key, false))).toEqual(['on', 'back', 'on', 'back', undefined]);
    expect(['ArrowRight', 'ArrowLeft'].map((key) => directionOf(key, true))).toEqual(['back', 'on']);
    expect(clockOf(65)).toBe('1:05');
  });
});

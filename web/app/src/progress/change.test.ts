import { describe, expect, it } from 'vitest';
import { changeOf, isOffTrack } from './change';

// measures.json, test_vectors.change_labels (R9.7)
const labels = [
  ['phq9', 16, 10, true, 'improved', false],
  ['phq9', 14, 9, true, 'noReliableChange', true],
  ['phq9', 8, 14, true, 'worse', false],
  ['gad7', 12, 8, true, 'improved', false],
  ['gad7', 9, 7, false, 'noReliableChange', true],
] as const;

describe('what a change is called (R9.7)', () => {
  it.each(labels)('%s from %s to %s', (measure, from, to, isMeaningful, reliable, hasRecovered) => {
    expect(changeOf(measure, from, to)).toEqual({ difference: to - from, isMeaningful, reliable, hasRecovered });
  });

  it('has no words for a measure that is not known', () => expect(changeOf('who5', 20, 60)).toBeUndefined());
});

describe('not on track (R9.8)', () => {
  const points = (...values: readonly (readonly [string, number])[]) => values.map(([at, value]) => ({ at, value }));

  it('is worse by the reliable amount', () => {
    expect(isOffTrack('phq9', points(['2026-01-05', 10], ['2026-01-12', 16]))).toBe(true);
    expect(isOffTrack('phq9', points(['2026-01-05', 10], ['2026-01-12', 15]))).toBe(false);
  });

  it('is no reliable gain after 8 weeks while still over the cut', () => {
    expect(isOffTrack('phq9', points(['2026-01-05', 15], ['2026-03-02', 12]))).toBe(true);
    expect(isOffTrack('phq9', points(['2026-01-05', 15], ['2026-03-01', 12]))).toBe(false); // seven weeks and six days
    expect(isOffTrack('phq9', points(['2026-01-05', 14], ['2026-03-02', 9]))).toBe(false); // under the cut
    expect(isOffTrack('phq9', points(['2026-01-05', 20], ['2026-03-02', 14]))).toBe(false); // reliably better
    expect(isOffTrack('phq9', [])).toBe(false);
  });
});

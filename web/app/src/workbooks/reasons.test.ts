import { describe, expect, it } from 'vitest';
import { adjustments, reasons } from './reasons';

describe('what got in the way', () => {
  it('opens a set of changes for each reason, each change once (R4.2)', () => {
    expect(adjustments(['tooHard', 'notClear'])).toEqual(['level', 'split', 'together', 'example']);
    for (const reason of reasons.filter((one) => one !== 'feltWorse')) expect(adjustments([reason]), reason).not.toEqual([]);
  });

  it('asks nothing of somebody whom it made feel worse, whatever else they say (R4.4)', () => {
    expect(adjustments(['time', 'feltWorse'])).toEqual([]);
  });
});

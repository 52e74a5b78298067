import { expect, test } from 'vitest';
import { minutesSaid } from './minutes-said';

test.each([
  ['2 minutes', 2],
  ['5 to 10 minutes', 10],
  ['One minute', 1],
  ['One 5-minute act', 5],
  ['15 minutes, or one minute three times a day in real life', 15],
  ['Only columns 1 to 3', undefined],
  ['', undefined],
])('%j takes %s', (words, minutes) => expect(minutesSaid(words)).toBe(minutes));

import { expect, test } from 'vitest';
import { forgetHere, keepHere, keptHere } from './kept-here';

test('what is tried out stays in the page, by an id that no server knows, until it is forgotten', () => {
  const file = new Blob(['something']);
  const { id } = keepHere(file);
  expect(keptHere(id)).toBe(file);
  expect(keepHere(file).id).not.toBe(id);
  expect(keptHere('another')).toBeUndefined();
  forgetHere();
  expect(keptHere(id)).toBeUndefined();
});

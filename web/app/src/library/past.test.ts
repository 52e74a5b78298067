import { expect, test } from 'vitest';
import { begun, onward, redone, undone } from './past';

test('a step back brings what was, a step forth what was taken back', () => {
  const past = onward(onward(begun('a'), 'b', false), 'c', false);
  expect(undone(past).now).toBe('b');
  expect(undone(undone(past)).now).toBe('a');
  expect(redone(undone(past)).now).toBe('c');
  expect(undone(begun('a')).now).toBe('a');
  expect(redone(begun('a')).now).toBe('a');
});

test('what is typed in one place is one step', () => {
  const past = onward(onward(onward(begun(''), 'h', false), 'he', true), 'hey', true);
  expect(undone(past).now).toBe('');
});

test('after something new there is nothing to redo', () => expect(onward(undone(onward(begun('a'), 'b', false)), 'c', false).after).toEqual([]));

test('the past does not grow without end', () => {
  let past = begun(0);
  for (let step = 1; step <= 500; step++) past = onward(past, step, false);
  expect(past.before).toHaveLength(100);
});

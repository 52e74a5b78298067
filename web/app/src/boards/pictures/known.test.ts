// @vitest-environment node
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { pictures } from '.';

it('the server knows every picture, and no other', () => {
  const names = pictures.map(({ name }) => name).toSorted();
  const server = readFileSync('../../src/Homework/Boards/Layouts.cs', 'utf8');
  const list = /Pictures \{ get; \} =\s*\[([^\]]*)\]/.exec(server)?.[1] ?? '';
  expect([...list.matchAll(/"([a-z-]+)"/g)].map(([, name]) => name)).toEqual(names);
});

// @vitest-environment node
import { expect, it } from 'vitest';
import { pdfOf } from './pdf';

it('a page names the place of every object', async () => {
  const bytes = Buffer.from(await pdfOf(new Uint8Array([1, 2, 3]), 300, 200).arrayBuffer()).toString('latin1');
  const starts = [...bytes.matchAll(/^(\d{10}) 00000 n /gm)].map(([, at]) => Number(at));
  expect(starts).toHaveLength(5);
  starts.forEach((at, place) => expect(bytes.slice(at)).toMatch(new RegExp(`^${place + 1} 0 obj\n`)));
  expect(Number(/startxref\n(\d+)/.exec(bytes)?.[1])).toBe(bytes.indexOf('xref\n'));
});

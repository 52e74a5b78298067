// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { pdfOf } from './pdf';
import { asSeen } from './pdf-text';

const jpeg = new Uint8Array([1, 2, 3]);
const line = (words: string) => ({ words, x: 90, y: 120, letters: 28, width: 400 });
const bytesOf = async (...lines: string[]) =>
  Buffer.from(await pdfOf([{ jpeg, width: 300, height: 200, lines: [] }, { jpeg, width: 200, height: 300, lines: lines.map(line) }]).arrayBuffer()).toString('latin1');

/** What a program reads that looks up each code of the text in the table of its font. */
function readBack(file: string): string {
  const object = (id: string) => new RegExp(`(?:^|\n)${id} 0 obj\n([^]*?)\nendobj`).exec(file)?.[1] ?? '';
  const meanings = new Map(
    [...file.matchAll(/\/(T\d+) (\d+) 0 R/g)].map(([, name = '', id = '']) => {
      const table = object(/\/ToUnicode (\d+)/.exec(object(id))?.[1] ?? '');
      return [name, new Map([...table.matchAll(/<(..)> <([0-9a-f]{4,})>/g)].map(([, code = '', hex = '']) => [code, Buffer.from(hex, 'hex').swap16().toString('utf16le')]))] as const;
    }),
  );
  return [...file.matchAll(/\/(T\d+) [\d.]+ Tf <([0-9a-f]+)> Tj/g)].map(([, font = '', hex = '']) => hex.replaceAll(/../g, (code) => meanings.get(font)?.get(code) ?? '?')).join('');
}

describe('a file of pages', () => {
  it('names the place of every object', async () => {
    const bytes = await bytesOf('A garden');
    const starts = [...bytes.matchAll(/^(\d{10}) 00000 n /gm)].map(([, at]) => Number(at));
    expect(starts.length).toBeGreaterThan(8);
    starts.forEach((at, place) => expect(bytes.slice(at)).toMatch(new RegExp(`^${place + 1} 0 obj\n`)));
    expect(Number(/startxref\n(\d+)/.exec(bytes)?.[1])).toBe(bytes.indexOf('xref\n'));
    expect(bytes).toContain('/Count 2');
  });

  it('says its words in every script, and as many different letters as there are', async () => {
    expect(readBack(await bytesOf('A garden. ', '🌱'))).toBe('A garden. 🌱');
    const many = Array.from({ length: 600 }, (_, i) => String.fromCodePoint(0x4e00 + i)).join('');
    expect(readBack(await bytesOf(many))).toBe(many);
  });

  it('holds words from the right as they are seen, and those between them as they are read', () => {
    expect(asSeen('قهوة في 3 أيام')).toBe('مايأ 3 يف ةوهق');
    expect(asSeen('Rosa: قهوة في')).toBe('Rosa: يف ةوهق');
  });
});

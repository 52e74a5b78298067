// @vitest-environment node
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { languages } from '../settings/language';

const folders = ['../../src/Homework', ...['Accounts', 'Demo', ''].map((folder) => join('..', folder))];
const server = folders.flatMap((folder) =>
  readdirSync(folder, { encoding: 'utf8', recursive: folder.includes('src') })
    .filter((path) => path.endsWith('.cs'))
    .map((path) => join(folder, path)),
);

/** `new("code", "A sentence.")` and `new Rejected("code", "A sentence.")`, as the server refuses. */
const refusal = /\bnew(?: Rejected)?\(\s*"([a-z-]+)",\s*(?:\$?"([^"]* [^"]*)"|why\b)/g;

/** What the browser itself refuses. */
const own = ['left'];

const codes = new Set([...own, ...server.flatMap((path) => [...readFileSync(path, 'utf8').matchAll(refusal)].map(([, code]) => code))]);

describe('refusals', () => {
  it('are found in the sources of the server', () => {
    expect(codes.size).toBeGreaterThan(90);
    expect(codes).toContain('too-long');
    expect(codes).toContain('too-fast');
  });

  // English is what the server says
  it.each(Object.keys(languages).filter((language) => language !== 'en'))('have a sentence in %s for every code, and for no other', (language) => {
    const messages = JSON.parse(readFileSync(`src/refusals/locales/${language}.json`, 'utf8')) as Record<string, string>;
    expect(Object.keys(messages).toSorted()).toEqual([...codes].map((code) => `refusal.${code}`).toSorted());
    for (const [id, sentence] of Object.entries(messages)) expect(sentence.trim(), id).toMatch(/[.؟]$/);
  });
});

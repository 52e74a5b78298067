import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import english from '../locales/en.json';
import { pictureNamed, pictures } from './index';

const folder = 'src/boards/pictures';
const files = readdirSync(folder)
  .filter((file) => file.endsWith('.svg'))
  .map((file) => file.slice(0, -'.svg'.length));

const shapes = ['path', 'circle', 'ellipse', 'rect', 'line', 'polyline', 'polygon', 'use'];
const paints = ['defs', 'linearGradient', 'radialGradient', 'stop', 'clipPath', 'mask'];
const allowed = new Set(['svg', 'g', ...shapes, ...paints]);

describe('pictures', () => {
  it('are all listed, once, and are all there', () => {
    expect(pictures.map(({ name }) => name).toSorted()).toEqual(files.toSorted());
  });

  it('have a name, an address and words', () => {
    for (const { name, url, about } of pictures) {
      expect(name).toMatch(/^[a-z]+(-[a-z]+)*$/);
      expect(url, name).toContain(`${name}.svg`);
      expect(english, name).toHaveProperty([about]);
    }
  });

  it('have words of which no two are the same', () => {
    const words = pictures.map(({ about }) => new Map(Object.entries(english)).get(about));
    expect(words.filter((one, place) => words.indexOf(one) !== place)).toEqual([]);
  });

  it('are found by their name, and nothing else is', () => {
    expect(pictureNamed('open-door')?.about).toBe('board.picture.open-door');
    expect(pictureNamed('toString')).toBeUndefined();
  });
});

describe.each(files)('the picture %s', (name) => {
  const path = join(folder, `${name}.svg`);
  const text = readFileSync(path, 'utf8');
  const page = new DOMParser().parseFromString(text, 'image/svg+xml');
  const root = page.documentElement;
  const elements = [root, ...root.querySelectorAll('*')];
  const attributes = elements.flatMap((element) => [...element.attributes]);

  it('weighs less than 6 KB', () => {
    expect(statSync(path).size).toBeLessThan(6 * 1024);
  });

  it('has the shape of all and no size of its own', () => {
    expect(root.getAttribute('viewBox')).toBe('0 0 400 300');
    expect(root.hasAttribute('width')).toBe(false);
    expect(root.hasAttribute('height')).toBe(false);
  });

  it('is made of shapes and nothing else', () => {
    expect(elements.map(({ tagName }) => tagName).filter((tag) => !allowed.has(tag))).toEqual([]);
    expect(root.textContent?.trim()).toBe('');
    expect(text).not.toMatch(/<[!?]/);
  });

  it('does nothing and loads nothing', () => {
    const offends = ({ name: attribute, value }: Attr) =>
      /^(on|style$)/i.test(attribute) ||
      (/href$/i.test(attribute) && !/^#[\w-]+$/.test(value)) ||
      (/url/i.test(value) && !/^url\(#[\w-]+\)$/.test(value)) ||
      (attribute !== 'xmlns' && /:|\/\//.test(value));
    expect(attributes.filter(offends).map(({ name: attribute, value }) => `${attribute}="${value}"`)).toEqual([]);
    expect(root.getAttribute('xmlns')).toBe('http://www.w3.org/2000/svg');
  });

  it('refers to its own parts only, which are named after it', () => {
    const ids = elements.flatMap(({ id }) => (id ? [id] : []));
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id.startsWith(`${name}-`), id).toBe(true);
    const wanted = [...text.matchAll(/(?:url\(|href=")#([\w-]+)/g)].map(([, id]) => id);
    expect([...new Set(wanted)].toSorted()).toEqual(ids.toSorted());
  });
});

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser';
import { describe, expect, it } from 'vitest';
import { languages } from '../settings/language';

const folders = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith(join('locales', 'en.json')))
  .map((path) => join('src', dirname(path)));

const others = Object.keys(languages).filter((language) => language !== 'en');

function messagesIn(folder: string, language: string): Record<string, string> {
  const path = join(folder, `${language}.json`);
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Record<string, string>) : {};
}

/** The arguments and tags of a message, each with its kind. */
function argumentsOf(elements: MessageFormatElement[]): string[] {
  return elements.flatMap((element) => {
    if (element.type === TYPE.literal || element.type === TYPE.pound) return [];
    const own = `${TYPE[element.type]} ${element.value}`;
    if (element.type === TYPE.tag) return [own, ...argumentsOf(element.children)];
    if (element.type !== TYPE.select && element.type !== TYPE.plural) return [own];
    return [own, ...Object.values(element.options).flatMap((option) => argumentsOf(option.value))];
  });
}

const distinct = (message: string | undefined) => [...new Set(argumentsOf(parse(message ?? '')))].toSorted();

describe.each(folders)('messages in %s', (folder) => {
  const english = messagesIn(folder, 'en');

  it.each(others)('have the same keys in %s', (language) => {
    expect(Object.keys(messagesIn(folder, language)).toSorted()).toEqual(Object.keys(english).toSorted());
  });

  it.each(others)('take the same arguments in %s', (language) => {
    const translated = messagesIn(folder, language);
    for (const [id, message] of Object.entries(english)) {
      expect(distinct(translated[id]), id).toEqual(distinct(message));
    }
  });

  it('say something in every language', () => {
    for (const language of Object.keys(languages)) {
      for (const [id, message] of Object.entries(messagesIn(folder, language))) expect(message.trim(), id).not.toBe('');
    }
  });
});

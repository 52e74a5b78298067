import type { Aim, EvidenceLevel, TemplateKind } from '../contracts';
import { asItIs, type Told, toldIn } from '../told';
import type { Entry } from './shapes';
import { textNames } from './told';

/** What somebody looks for; null and empty: anything. */
export interface Query {
  readonly words: string;
  readonly aim: Aim | null;
  readonly kind: TemplateKind | null;
  /** It takes at most so many minutes, at its shortest. */
  readonly minutes: number | null;
  readonly level: EvidenceLevel | null;
  readonly isOwnOnly: boolean;
}

export const anything: Query = { words: '', aim: null, kind: null, minutes: null, level: null, isOwnOnly: false };

export const isAnything = (query: Query): boolean => JSON.stringify(query) === JSON.stringify(anything);

/** Words as they are compared: without case, accents, and the marks that Arabic may or may not write. */
export const plainly = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[\p{M}\u0640]/gu, '')
    .replace(/[أإآٱ]/g, 'ا')
    .replace(/ى/g, 'ي')
    .replace(/ة/g, 'ه')
    .toLowerCase();

const wordsIn = (text: string): readonly string[] => plainly(text).match(/[\p{L}\p{N}]+/gu) ?? [];

/** Where a word is found counts by this; what the person reads first counts most. */
function placesOf(entry: Entry, label: (entry: Entry) => string, told: Told): readonly (readonly [number, readonly string[]])[] {
  const { content, keywords } = entry;
  const both = told === asItIs ? [content] : [content, toldIn(content, told, textNames)];
  return [[4, wordsIn([label(entry), ...keywords].join(' '))], ...both.flatMap(wordsOf)];
}

function wordsOf(content: Entry['content']): readonly (readonly [number, readonly string[]])[] {
  const fields = content.form.fields.flatMap((field) => [field.label, ...field.columns.map((column) => column.label), ...field.options.map((option) => option.label)]);
  return [
    [8, wordsIn(content.title)],
    [3, wordsIn(content.purpose)],
    [2, wordsIn([...content.steps, ...content.materials, content.frequency].join(' '))],
    [1, wordsIn([...fields, ...content.safety, content.evidence?.note ?? ''].join(' '))],
  ];
}

function fits({ content, isOwn }: Entry, query: Query): boolean {
  return (
    (query.aim === null || content.aims.includes(query.aim)) &&
    (query.kind === null || content.kind === query.kind) &&
    (query.minutes === null || content.minMinutes <= query.minutes) &&
    (query.level === null || content.evidence?.level === query.level) &&
    (!query.isOwnOnly || isOwn)
  );
}

/** How well it is what was asked for; 0 where one of the words is nowhere in it. A word that is being typed may be unfinished. */
function score(entry: Entry, asked: readonly string[], label: (entry: Entry) => string, told: Told): number {
  const places = placesOf(entry, label, told);
  let sum = 0;
  for (const word of asked) {
    const best = Math.max(0, ...places.map(([worth, words]) => (words.includes(word) ? worth + 0.5 : words.some((one) => one.startsWith(word)) ? worth : 0)));
    if (best === 0) return 0;
    sum += best;
  }
  return sum;
}

/**
 * What fits, the best first; without words one's own first, then by title.
 * @param label what is said of an entry in the language of the page: its aims, kind, area.
 * @param told says the texts of an entry in another language, to be found in both.
 */
export function found(entries: readonly Entry[], query: Query, label: (entry: Entry) => string, told: Told = asItIs): readonly Entry[] {
  const asked = wordsIn(query.words);
  return entries
    .filter((entry) => fits(entry, query))
    .map((entry) => ({ entry, score: asked.length === 0 ? 1 : score(entry, asked, label, told) }))
    .filter((one) => one.score > 0)
    .toSorted((one, other) => other.score - one.score || Number(other.entry.isOwn) - Number(one.entry.isOwn) || one.entry.told.title.localeCompare(other.entry.told.title))
    .map(({ entry }) => entry);
}

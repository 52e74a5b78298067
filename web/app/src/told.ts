import { useCallback, useEffect, useSyncExternalStore } from 'react';
import { useIntl } from 'react-intl';
import { Listeners } from './live/listeners';

/** A file of translations: each text by its English, so that a text that changed is never shown in words of an older one. */
export interface Translation {
  readonly language: string;
  /** Which version of the English it was made of. */
  readonly of: string | number;
  /** Whether a native clinician has read it. */
  readonly verification: string;
  readonly note: string;
  readonly texts: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** Says a text of the product in another language; what nobody translated stays as it is. */
export type Told = (words: string) => string;

export const asItIs: Told = (words) => words;

export function toldBy({ texts }: Translation): Told {
  const all = new Map(Object.values(texts).flatMap((some) => Object.entries(some)));
  return (words) => all.get(words) ?? words;
}

/** Texts that come in Arabic, too: fetched once somebody reads Arabic. Without a network they stay in English. */
export class Translated {
  readonly #load: () => Promise<Translation>;
  readonly #come = new Listeners();
  #told: Told | undefined;
  #isAsked = false;

  constructor(load: () => Promise<Translation>) {
    this.#load = load;
  }

  get told(): Told {
    return this.#told ?? asItIs;
  }

  readonly subscribe = (listener: () => void): (() => void) => this.#come.add(listener);

  ask(): void {
    if (this.#isAsked) return;
    this.#isAsked = true;
    this.#load().then(
      (translation) => {
        this.#told = toldBy(translation);
        this.#come.tell();
      },
      () => (this.#isAsked = false),
    );
  }
}

/** The texts in the reader's language. `isWished` asks for the Arabic ones whatever the page is in. */
export function useTold(texts: Translated, isWished?: boolean): Told {
  const isArabic = useIntl().locale.startsWith('ar');
  const isOn = isWished ?? isArabic;
  useEffect(() => {
    if (isOn) texts.ask();
  }, [texts, isOn]);
  const told = useSyncExternalStore(texts.subscribe, useCallback(() => texts.told, [texts]));
  return isOn ? told : asItIs;
}

/**
 * The same value with its texts told. Only what stands under one of the names is a text: keys, ids and answers stay as they are.
 */
export function toldIn<T>(value: T, told: Told, names: ReadonlySet<string>): T {
  if (told === asItIs) return value;
  const walk = (part: unknown, isText: boolean): unknown => {
    if (typeof part === 'string') return isText ? told(part) : part;
    if (Array.isArray(part)) return part.map((one) => walk(one, isText));
    if (typeof part !== 'object' || part === null) return part;
    return Object.fromEntries(Object.entries(part).map(([name, inner]) => [name, walk(inner, names.has(name))]));
  };
  return walk(value, false) as T;
}

/** All texts of a value, for tests and for finding. */
export function textsIn(value: unknown, names: ReadonlySet<string>, isText = false): readonly string[] {
  if (typeof value === 'string') return isText && value !== '' ? [value] : [];
  if (Array.isArray(value)) return value.flatMap((one) => textsIn(one, names, isText));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => textsIn(inner, names, names.has(name)));
}

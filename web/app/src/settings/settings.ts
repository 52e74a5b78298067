import { useSyncExternalStore } from 'react';
import { applyAppearance } from './appearance';
import { browserLanguage, isLanguage, type Language } from './language';

export const themes = ['system', 'light', 'dark', 'calm'] as const;
export const textSizes = [100, 110, 125, 150, 175, 200] as const;
export const fonts = ['source', 'atkinson'] as const;

export interface Settings {
  readonly theme: (typeof themes)[number];
  readonly font: (typeof fonts)[number];
  /** In percent of the browser's own size. */
  readonly textSize: (typeof textSizes)[number];
  readonly lessMotion: boolean;
  readonly language: Language;
  /** Neutral title and icon, and the page is covered when nobody uses it. */
  readonly discreet: boolean;
  /** Not to be seen as being here, nor typing. */
  readonly quiet: boolean;
}

const place = 'appearance';
const listeners = new Set<() => void>();
let current = read();
let chosen: ((change: Partial<Settings>) => void) | undefined;
let unheard: Partial<Settings> = {};

/** Makes settings of anything that storage may hold; what is unknown becomes the default. */
export function settingsFrom(kept: unknown): Settings {
  const { theme, font, textSize, lessMotion, language, discreet, quiet } = (kept ?? {}) as Partial<Settings>;
  return {
    theme: themes.find((known) => known === theme) ?? 'system',
    font: fonts.find((known) => known === font) ?? 'source',
    textSize: textSizes.find((known) => known === textSize) ?? 100,
    lessMotion: lessMotion === true,
    language: isLanguage(language) ? language : browserLanguage(),
    discreet: discreet === true,
    quiet: quiet === true,
  };
}

function read(): Settings {
  try {
    return settingsFrom(JSON.parse(localStorage.getItem(place) ?? '{}'));
  } catch {
    return settingsFrom({});
  }
}

function show(settings: Settings): void {
  current = settings;
  applyAppearance(settings);
  for (const listener of listeners) listener();
}

export const currentSettings = (): Settings => current;

/** The person chooses: shown at once, kept on this device, and told to whoever takes it to their other devices. */
export function changeSettings(change: Partial<Settings>): void {
  takeSettings(change);
  unheard = { ...unheard, ...change };
  tellChosen();
}

/** Hears what the person chooses, from the beginning of this visit on. */
export function whenChosen(hear: (change: Partial<Settings>) => void): () => void {
  chosen = hear;
  tellChosen();
  return () => {
    if (chosen === hear) chosen = undefined;
  };
}

function tellChosen(): void {
  if (chosen === undefined || Object.keys(unheard).length === 0) return;
  chosen(unheard);
  unheard = {};
}

/** Shows what was chosen elsewhere, and keeps it on this device. */
export function takeSettings(change: Partial<Settings>): void {
  show({ ...current, ...change });
  try {
    localStorage.setItem(place, JSON.stringify(current));
  } catch {
    // storage is closed: the change holds until this tab closes
  }
}

export function subscribeSettings(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export const useSettings = (): Settings => useSyncExternalStore(subscribeSettings, currentSettings);

/** Follows the system's dark mode and changes that another tab made. */
export function followSettings(): void {
  applyAppearance(current);
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => applyAppearance(current));
  addEventListener('storage', (event) => {
    if (event.key === place) show(read());
  });
}

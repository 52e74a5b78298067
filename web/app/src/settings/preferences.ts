import type { ChangePreferences, Preferences } from '../contracts';
import { isLanguage } from './language';
import { type Settings, textSizes, themes } from './settings';

/** What of the settings goes with the person from device to device. The rest belongs to the device. */
export type Shared = Pick<Settings, 'theme' | 'font' | 'textSize' | 'language' | 'discreet' | 'quiet'>;

type Wire = Pick<Preferences, 'theme' | 'language' | 'textSize' | 'font' | 'isQuiet' | 'isDiscreet'>;

/** How things are for somebody who never chose. */
const untouched: Wire = { theme: 'system', language: 'en', textSize: 100, font: 'source-sans', isQuiet: false, isDiscreet: false };

/** Whether the person has chosen nothing yet, as far as the server knows. */
export const isUntouched = (preferences: Wire): boolean =>
  (Object.keys(untouched) as (keyof Wire)[]).every((key) => preferences[key] === untouched[key]);

/** The settings in the preferences; what this version does not know is left out. */
export function settingsOf({ theme, language, textSize, font, isQuiet, isDiscreet }: Wire): Partial<Shared> {
  const known = themes.find((one) => one === theme);
  return {
    ...(known && { theme: known }),
    ...(isLanguage(language) && { language }),
    font: font === 'atkinson' ? 'atkinson' : 'source',
    textSize: nearest(textSize),
    quiet: isQuiet,
    discreet: isDiscreet,
  };
}

const nearest = (wanted: number) =>
  textSizes.reduce((best, size) => (Math.abs(size - wanted) < Math.abs(best - wanted) ? size : best), textSizes[0] as Settings['textSize']);

/** The command that tells the server of a change; nothing where it is the device's own affair. */
export function commandFor({ theme, language, textSize, font, quiet, discreet }: Partial<Settings>): ChangePreferences | undefined {
  const command = {
    theme: theme ?? null,
    language: language ?? null,
    textSize: textSize ?? null,
    font: font === undefined ? null : font === 'source' ? 'source-sans' : font,
    isQuiet: quiet ?? null,
    isDiscreet: discreet ?? null,
  };
  const isEmpty = Object.values(command).every((value) => value === null);
  return isEmpty ? undefined : { kind: 'changePreferences', country: null, ...command };
}

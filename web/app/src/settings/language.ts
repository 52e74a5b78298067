export type Language = 'en' | 'ar';

interface LanguageFacts {
  /** The language's name for itself. */
  readonly name: string;
  /** What numbers and dates are written in. */
  readonly locale: string;
  readonly direction: 'ltr' | 'rtl';
}

export const languages: Readonly<Record<Language, LanguageFacts>> = {
  en: { name: 'English', locale: 'en-US', direction: 'ltr' },
  ar: { name: 'العربية', locale: 'ar-AE', direction: 'rtl' },
};

export const isLanguage = (value: unknown): value is Language => typeof value === 'string' && Object.hasOwn(languages, value);

/** The browser's language where the product speaks it, else English. */
export function browserLanguage(): Language {
  const [language] = navigator.language.split('-');
  return isLanguage(language) ? language : 'en';
}

/** Tells the page, and with it every screen reader, which language it is in. */
export function applyLanguage(language: Language, root: HTMLElement = document.documentElement): void {
  root.lang = language;
  root.dir = languages[language].direction;
}

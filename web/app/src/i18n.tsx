import { type ReactNode, use, useCallback, useDeferredValue, useLayoutEffect, useMemo } from 'react';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import { IntlProvider, type MessageFormatElement, useIntl } from 'react-intl';
import english from './locales/en.json';
import type { MessageId } from './messages';
import { applyLanguage, type Language, languages } from './settings/language';
import { useSettings } from './settings/settings';

/** Messages as the build leaves them: parsed (`build/icu-messages.ts`). */
type Messages = Record<string, MessageFormatElement[]>;
type Values = Record<string, string | number | boolean | Date>;

const shellEnglish = english as unknown as Messages;
const files = import.meta.glob<Messages>(['./**/locales/*.json', '!./locales/en.json'], { import: 'default' });
const loading = new Map<string, Promise<Messages>>();
const loaded = new Map<string, Messages>([['./locales/en.json', shellEnglish]]);

const pathOf = (language: Language, feature?: string) => (feature === undefined ? `./locales/${language}.json` : `./${feature}/locales/${language}.json`);

/** The messages of the shell (no feature named) or of one feature folder. They are fetched once. */
export function loadMessages(language: Language, feature?: string): Promise<Messages> {
  const path = pathOf(language, feature);
  let messages = loading.get(path);
  if (messages === undefined) {
    messages = path === './locales/en.json' ? Promise.resolve(shellEnglish) : load(path);
    loading.set(path, messages);
  }
  return messages;
}

async function load(path: string): Promise<Messages> {
  try {
    const messages = (await files[path]?.()) ?? {};
    loaded.set(path, messages);
    return messages;
  } catch (error) {
    loading.delete(path);
    throw error;
  }
}

/** The shell's own words, and what the server may refuse, which it says in English itself. */
const shellParts: Readonly<Record<Language, readonly (string | undefined)[]>> = { en: [undefined], ar: [undefined, 'refusals'] };

/** Fetches what the shell says in a language. */
export const loadShell = (language: Language) => Promise.all(shellParts[language].map((feature) => loadMessages(language, feature)));

/** Messages that are here already, or in a moment. */
function useMessages(language: Language, features: readonly (string | undefined)[], beside?: Messages): Messages {
  const missing = features.filter((feature) => !loaded.has(pathOf(language, feature)));
  for (const messages of missing.map((feature) => loadMessages(language, feature))) use(messages);
  return useMemo(() => Object.assign({}, beside, ...features.map((feature) => loaded.get(pathOf(language, feature)))), [language, features, beside]);
}

/** Speaks the language of the settings: messages, numbers, dates, direction, and the parts' own words. */
export function LanguageProvider({ children }: { readonly children: ReactNode }) {
  const { language: chosen } = useSettings();
  // deferred: the page keeps its words until the new language has arrived
  const language = useDeferredValue(chosen);
  const messages = useMessages(language, shellParts[language]);
  const { locale } = languages[language];
  useLayoutEffect(() => applyLanguage(language), [language]);
  return (
    <I18nProvider locale={locale}>
      <IntlProvider locale={locale} messages={messages}>
        {children}
      </IntlProvider>
    </I18nProvider>
  );
}

/** Adds the messages of feature folders to those of the shell. */
export function FeatureMessages({ features, children }: { readonly features: readonly string[]; readonly children: ReactNode }) {
  const { locale, messages } = useIntl();
  const all = useMessages(locale === languages.ar.locale ? 'ar' : 'en', features, messages as Messages);
  return (
    <IntlProvider locale={locale} messages={all}>
      {children}
    </IntlProvider>
  );
}

/** Gives the words for a message id: `text('settings.title')`. */
export function useText(): (id: MessageId, values?: Values) => string {
  const intl = useIntl();
  return useCallback((id, values) => intl.formatMessage({ id }, values), [intl]);
}

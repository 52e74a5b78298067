import { type ReactNode, use, useCallback, useDeferredValue, useLayoutEffect } from 'react';
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

/** The messages of the shell (no feature named) or of one feature folder. They are fetched once. */
export function loadMessages(language: Language, feature?: string): Promise<Messages> {
  const path = feature === undefined ? `./locales/${language}.json` : `./${feature}/locales/${language}.json`;
  let messages = loading.get(path);
  if (messages === undefined) {
    messages = path === './locales/en.json' ? Promise.resolve(shellEnglish) : load(path);
    loading.set(path, messages);
  }
  return messages;
}

async function load(path: string): Promise<Messages> {
  try {
    return (await files[path]?.()) ?? {};
  } catch (error) {
    loading.delete(path);
    throw error;
  }
}

const translated = new Map<Language, Promise<Messages>>();

/** The shell and what the server may refuse, which it says in English itself. */
function loadTranslated(language: Language): Promise<Messages> {
  let messages = translated.get(language);
  if (messages === undefined) {
    messages = Promise.all([loadMessages(language), loadMessages(language, 'refusals')]).then(([shell, refusals]) => ({ ...shell, ...refusals }));
    messages.catch(() => translated.delete(language));
    translated.set(language, messages);
  }
  return messages;
}

/** Speaks the language of the settings: messages, numbers, dates, direction, and the parts' own words. */
export function LanguageProvider({ children }: { readonly children: ReactNode }) {
  const { language: chosen } = useSettings();
  // deferred: the page keeps its words until the new language has arrived
  const language = useDeferredValue(chosen);
  const messages = language === 'en' ? shellEnglish : use(loadTranslated(language));
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

/** Adds the messages of one feature folder to those of the shell. */
export function FeatureMessages({ feature, children }: { readonly feature: string; readonly children: ReactNode }) {
  const { locale, messages } = useIntl();
  const own = use(loadMessages(locale === languages.ar.locale ? 'ar' : 'en', feature));
  return (
    <IntlProvider locale={locale} messages={{ ...(messages as Messages), ...own }}>
      {children}
    </IntlProvider>
  );
}

/** Gives the words for a message id: `text('settings.title')`. */
export function useText(): (id: MessageId, values?: Values) => string {
  const intl = useIntl();
  return useCallback((id, values) => intl.formatMessage({ id }, values), [intl]);
}

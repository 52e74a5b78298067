import { useCallback } from 'react';
import type { Form, TemplateContent, WorkCard } from '../contracts';
import { asItIs, type Told, toldIn, Translated, useTold } from '../told';

/** What of a template is read by people; everything else in it is for the program. */
export const textNames: ReadonlySet<string> = new Set([
  'title', 'purpose', 'steps', 'frequency', 'materials', 'safety', 'text', 'reviewPrompts', 'accessibility', 'replyStarters', 'note',
  'licenceNote', 'systemUse', 'paragraphs', 'label', 'help', 'explain', 'words', 'task', 'review',
]);

/** The templates that come with the product, in Arabic. */
const arabic = new Translated(async () => (await import('../../../../src/Homework/Library/catalogue.ar.json')).default);

/** Says the words of the product's templates in the reader's language; a practice's own words stay as they are. */
export const useTemplateWords = (): Told => useTold(arabic);

/** In Arabic, also on a page in another language: somebody looks for an Arabic word. */
export const useArabicWords = (isWished: boolean): Told => useTold(arabic, isWished);

export const formTold = (form: Form, told: Told): Form => toldIn(form, told, textNames);

export const cardTold = (card: WorkCard, told: Told): WorkCard => toldIn(card, told, textNames);

/** A template as it is read. Where its title is translated, all of it is taken to be. */
export function contentTold(content: TemplateContent, told: Told): TemplateContent {
  if (told === asItIs || content.language !== 'en') return content;
  const all = toldIn(content, told, textNames);
  return all.title === content.title ? all : { ...all, language: 'ar' };
}

/** Back to the words that were told, for what is stored: every reader is then told them in their own language. */
export function useUntold(content: TemplateContent): Told {
  const told = useTemplateWords();
  return useCallback(
    (words) => {
      if (told === asItIs) return words;
      const own = new Map<string, string>();
      toldIn(content, (one) => {
        own.set(told(one), one);
        return one;
      }, textNames);
      return own.get(words) ?? words;
    },
    [told, content],
  );
}

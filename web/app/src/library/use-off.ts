import { useCallback } from 'react';
import type { Topic } from '../contracts';
import { useItem, useTopic } from '../live';
import { practiceOf, topicOf } from '../paths';
import { type CatalogueTemplate, isUnverified } from './catalogue';

/** The library of the practice that something belongs to. */
export const libraryOf = (topic: Topic): Topic => topicOf('library', practiceOf(topic), practiceOf(topic));

/** Whether a template stays off: nobody has confirmed what is claimed of it, and the practice has not switched it on. Undefined until that is known. */
export function useOff(library: Topic): (template: CatalogueTemplate) => boolean | undefined {
  const { status } = useTopic(library);
  const sheet = useItem(library, 'library', 'librarySheet');
  const isKnown = sheet !== undefined || status !== 'loading';
  return useCallback(
    (template) => {
      if (!isUnverified(template)) return false;
      return isKnown ? sheet?.switchedOn.includes(template.id) !== true : undefined;
    },
    [isKnown, sheet],
  );
}

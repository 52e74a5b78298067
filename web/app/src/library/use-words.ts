import { useCallback } from 'react';
import { useText } from '../i18n';
import type { Entry } from './shapes';

/** What is said of an entry in the language of the page, for reading and for finding. */
export function useLabel(): (entry: Entry) => string {
  const text = useText();
  return useCallback(
    ({ content }) =>
      [
        text(`library.kind.${content.kind}`),
        text(`library.area.${content.area}`),
        ...content.aims.map((aim) => text(`library.aim.${aim}`)),
        ...content.modalities.map((modality) => text(`library.modality.${modality}`)),
      ].join(' · '),
    [text],
  );
}

/** How long it takes, in a few words. */
export function useMinutes(): (entry: { readonly minMinutes: number; readonly maxMinutes: number }) => string {
  const text = useText();
  return useCallback(
    ({ minMinutes, maxMinutes }) => (minMinutes === maxMinutes ? text('library.minutes.one', { minutes: minMinutes }) : text('library.minutes', { from: minMinutes, to: maxMinutes })),
    [text],
  );
}

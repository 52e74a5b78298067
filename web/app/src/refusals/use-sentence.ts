import { useCallback } from 'react';
import { useIntl } from 'react-intl';
import type { Rejected } from '../contracts';

/** What a refusal says in the language of the page. The server speaks English; other languages know its codes. */
export function useSentence(): (refused: Rejected) => string {
  const intl = useIntl();
  return useCallback(
    ({ code, sentence }) => {
      const id = `refusal.${code}`;
      return id in intl.messages ? intl.formatMessage({ id }) : sentence;
    },
    [intl],
  );
}

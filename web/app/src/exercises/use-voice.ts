import { useCallback, useSyncExternalStore } from 'react';
import { useIntl } from 'react-intl';
import { canSpeak, canSpeakIn } from './cues';

/** Whether the device can read aloud in the reader's language; voices may come a moment after the page. */
export function useVoice(): boolean {
  const { locale } = useIntl();
  const subscribe = useCallback((listener: () => void) => {
    if (!canSpeak() || !('addEventListener' in speechSynthesis)) return () => {};
    speechSynthesis.addEventListener('voiceschanged', listener);
    return () => speechSynthesis.removeEventListener('voiceschanged', listener);
  }, []);
  return useSyncExternalStore(subscribe, () => canSpeakIn(locale));
}

import { Square, Volume2 } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useIntl } from 'react-intl';
import { useText } from '../i18n';
import { Button } from '../parts/button';
import { hush, speak } from './cues';
import { useVoice } from './use-voice';

interface ReadAloudProps {
  /** What is shown beside it. */
  readonly lines: readonly string[];
  /** What the button reads, where there are several. */
  readonly about?: string;
}

/** Reads aloud what is shown, when somebody asks for it; it ends when they press again, or leave. */
export function ReadAloud({ lines, about }: ReadAloudProps) {
  const text = useText();
  const { locale } = useIntl();
  const isThere = useVoice();
  const [isReading, setReading] = useState(false);
  useEffect(() => {
    if (!isReading) return undefined;
    addEventListener('pagehide', hush);
    return () => {
      removeEventListener('pagehide', hush);
      hush();
    };
  }, [isReading]);
  if (!isThere) return null;
  function press(): void {
    setReading(!isReading);
    if (!isReading) speak(lines, locale, () => setReading(false));
  }
  const words = text(isReading ? 'exercise.say.stop' : 'exercise.say');
  return (
    <div className="no-print">
      <Button look="quiet" icon={isReading ? Square : Volume2} aria-label={about === undefined ? undefined : `${words}: ${about}`} onPress={press}>
        {words}
      </Button>
    </div>
  );
}

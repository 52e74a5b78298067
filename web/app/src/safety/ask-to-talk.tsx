import { HandHelping } from 'lucide-react';
import { useState } from 'react';
import type { Topic } from '../contracts';
import { useText } from '../i18n';
import { useLive, usePending } from '../live';
import { Button } from '../parts/button';

/** Asks the facilitators to get in touch. Without a network it waits in the browser and goes as soon as there is one. */
export function AskToTalk({ record }: { readonly record: Topic }) {
  const text = useText();
  const live = useLive();
  const [isAsked, setAsked] = useState(false);
  const isWaiting = usePending(record).some(({ command }) => command.kind === 'askToTalk');
  const ask = () => {
    setAsked(true);
    void live.send(record, { kind: 'askToTalk' });
  };
  return (
    <div className="row">
      <Button look="primary" icon={HandHelping} onPress={ask} isDisabled={isAsked}>
        {text('safety.ask')}
      </Button>
      <span role="status">{isAsked && text(isWaiting ? 'safety.ask.waiting' : 'safety.ask.sent')}</span>
    </div>
  );
}

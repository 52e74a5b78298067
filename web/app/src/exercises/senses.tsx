import { Check } from 'lucide-react';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { useText } from '../i18n';
import { Button } from '../parts/button';
import { Checkbox } from '../parts/checkbox';
import { canSpeak, speak } from './cues';
import styles from './exercises.module.css';
import type { Grounding } from './library';

/** Five things to see down to one to taste, ticked off one by one; no typing, no hurry. */
export function Senses({ exercise, onDone }: { readonly exercise: Grounding; readonly onDone?: ((seconds: number) => void) | undefined }) {
  const text = useText();
  const intl = useIntl();
  const [begun] = useState(() => Date.now());
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const all = exercise.order.reduce((sum, { count }) => sum + count, 0);
  function tick(id: string, isOn: boolean): void {
    setTicked((before) => {
      const next = new Set(before);
      if (isOn) next.add(id);
      else next.delete(id);
      return next;
    });
  }
  return (
    <div className={styles.exercise}>
      <ol className={styles.senses}>
        {exercise.order.map(({ sense, count, prompt }) => (
          <li key={sense}>
            <fieldset>
              <legend dir="auto">{prompt}</legend>
              <span className={styles.ticks}>
                {Array.from({ length: count }, (_, place) => `${sense}-${place}`).map((id, place) => (
                  <Checkbox key={id} aria-label={`${prompt}: ${intl.formatNumber(place + 1)}`} isSelected={ticked.has(id)} onChange={(isOn) => tick(id, isOn)}>
                    {intl.formatNumber(place + 1)}
                  </Checkbox>
                ))}
                {canSpeak() && (
                  <Button look="quiet" onPress={() => speak(prompt, intl.locale)}>
                    {text('exercise.say')}
                  </Button>
                )}
              </span>
            </fieldset>
          </li>
        ))}
      </ol>
      <p role="status" className="muted">
        {ticked.size === all ? text('exercise.senses.all') : ''}
      </p>
      {onDone !== undefined && (
        <div>
          <Button look="primary" icon={Check} onPress={() => onDone(Math.round((Date.now() - begun) / 1000))}>
            {text('exercise.done')}
          </Button>
        </div>
      )}
    </div>
  );
}

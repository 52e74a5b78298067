import { Check, RotateCcw } from 'lucide-react';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { useText } from '../i18n';
import { Button } from '../parts/button';
import { Checkbox } from '../parts/checkbox';
import { RelativeTime } from '../parts/relative-time';
import styles from './exercises.module.css';
import type { RunLeft } from './left-run';
import type { Grounding } from './library';
import { ReadAloud } from './read-aloud';

interface SensesProps {
  readonly exercise: Grounding;
  readonly onDone?: ((seconds: number) => void) | undefined;
  readonly left?: RunLeft | undefined;
}

/** Five things to see down to one to taste, ticked off one by one; no typing, no hurry. */
export function Senses({ exercise, onDone, left }: SensesProps) {
  const text = useText();
  const intl = useIntl();
  const [begun] = useState(() => Date.now());
  const [ticked, setTicked] = useState<ReadonlySet<string>>(() => new Set(left?.found?.place.choice as readonly string[] | undefined));
  const [isAsLeft, setAsLeft] = useState(ticked.size > 0);
  const all = exercise.order.reduce((sum, { count }) => sum + count, 0);
  function show(next: ReadonlySet<string>): void {
    setTicked(next);
    setAsLeft(false);
    if (next.size === 0 || next.size === all) left?.forget();
    else left?.keep({ done: 0, choice: [...next] });
  }
  function tick(id: string, isOn: boolean): void {
    const next = new Set(ticked);
    if (isOn) next.add(id);
    else next.delete(id);
    show(next);
  }
  return (
    <div className={styles.exercise}>
      {isAsLeft && left?.found !== undefined && (
        <div className="row">
          <span className="muted small">
            {text('exercise.left')} <RelativeTime at={left.found.at} />
          </span>
          <Button look="quiet" icon={RotateCcw} onPress={() => show(new Set())}>
            {text('exercise.left.anew')}
          </Button>
        </div>
      )}
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
                <ReadAloud lines={[prompt]} about={prompt} />
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
          <Button look="primary" icon={Check} onPress={() => {
              left?.forget();
              onDone(Math.round((Date.now() - begun) / 1000));
            }}>
            {text('exercise.done')}
          </Button>
        </div>
      )}
    </div>
  );
}

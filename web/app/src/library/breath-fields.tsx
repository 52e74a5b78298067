import { Plus } from 'lucide-react';
import type { FormField } from '../contracts';
import { useText } from '../i18n';
import { Button } from '../parts/button';
import { NativeSelect } from '../parts/native-select';
import styles from './library.module.css';
import { ListTools, movedIn } from './list-tools';
import { NumberBox } from './number-box';
import type { FieldPartProps } from './type-select';

const phases = ['inhale', 'hold_in', 'exhale', 'hold_out', 'top_up_inhale'] as const;

/** How one breath goes, and for how long. */
export function Pacer({ field, onChange }: FieldPartProps) {
  const text = useText();
  const put = (next: FormField['phases'], where = '') => onChange({ phases: next }, where);
  const change = (place: number, part: Partial<FormField['phases'][number]>, where = '') => put(field.phases.map((one, at) => (at === place ? { ...one, ...part } : one)), where);
  return (
    <div className="stack">
      <ul className={styles.rows}>
        {field.phases.map(({ phase, seconds }, place) => (
          // oxlint-disable-next-line react/no-array-index-key -- a breath has nothing else to be told apart by
          <li key={place} className={styles.row}>
            <div className={styles.pair}>
              <NativeSelect label={text('library.field.phase', { number: place + 1 })} value={phase} onChange={(next) => change(place, { phase: next })}>
                {phases.map((one) => (
                  <option key={one} value={one}>
                    {text(`library.phase.${one}`)}
                  </option>
                ))}
              </NativeSelect>
              <NumberBox label={text('library.field.phase.seconds')} value={seconds} onChange={(value) => change(place, { seconds: value ?? 0 }, `phase:${place}`)} />
            </div>
            <ListTools name={text('library.field.phase', { number: place + 1 })} place={place} count={field.phases.length} onMove={(to) => put(movedIn(field.phases, place, to))} onRemove={() => put(field.phases.toSpliced(place, 1))} />
          </li>
        ))}
      </ul>
      {field.phases.length < 6 && (
        <div className="row">
          <Button icon={Plus} onPress={() => put([...field.phases, { phase: 'exhale', seconds: 4 }])}>
            {text('library.field.phase.add')}
          </Button>
        </div>
      )}
      <div className={styles.pair}>
        <NumberBox label={text('library.field.minutes')} value={field.minutes} onChange={(minutes) => onChange({ minutes, ...(minutes !== null && { cycles: null }) }, 'minutes')} />
        <NumberBox label={text('library.field.cycles')} value={field.cycles} onChange={(cycles) => onChange({ cycles, ...(cycles !== null && { minutes: null }) }, 'cycles')} />
      </div>
    </div>
  );
}

import { Plus } from 'lucide-react';
import type { FormField } from '../contracts';
import { useText } from '../i18n';
import { Button } from '../parts/button';
import { NativeSelect } from '../parts/native-select';
import { TextField } from '../parts/text-field';
import { freeKey } from './form-steps';
import styles from './library.module.css';
import { ListTools, movedIn } from './list-tools';
import type { FieldPartProps } from './type-select';

/** What there is to choose or to tick. */
export function Options({ field: { options, correct }, onChange }: FieldPartProps) {
  const text = useText();
  const put = (next: FormField['options'], where = '') => onChange({ options: next, ...(correct !== null && next.every(({ value }) => value !== correct) && { correct: null }) }, where);
  return (
    <div className="stack">
      <ul className={styles.rows}>
        {options.map(({ value, label }, place) => (
          <li key={value} className={styles.row}>
            <TextField
              label={text('library.field.option', { number: place + 1 })}
              value={label}
              maxLength={200}
              onChange={(next) => put(options.map((one, at) => (at === place ? { ...one, label: next } : one)), `option:${value}`)}
            />
            <ListTools
              name={text('library.field.option', { number: place + 1 })}
              place={place}
              count={options.length}
              onMove={(to) => put(movedIn(options, place, to))}
              onRemove={() => put(options.toSpliced(place, 1))}
            />
          </li>
        ))}
      </ul>
      <div className="row">
        <Button icon={Plus} onPress={() => put([...options, { value: freeKey(options.map((one) => ({ key: one.value })), 'o'), label: '' }])}>
          {text('library.field.option.add')}
        </Button>
      </div>
    </div>
  );
}

/** Which choice is right, where it is a quiz. */
export function Quiz({ field: { options, correct, explain }, onChange }: FieldPartProps) {
  const text = useText();
  return (
    <>
      <NativeSelect label={text('library.field.correct')} hint={text('library.field.correct.hint')} value={correct ?? ''} onChange={(value) => onChange({ correct: value || null }, '')}>
        <option value="">{text('library.field.correct.none')}</option>
        {options.map(({ value, label }) => (
          <option key={value} value={value}>
            {label || value}
          </option>
        ))}
      </NativeSelect>
      {correct !== null && (
        <TextField long label={text('library.field.explain')} value={explain ?? ''} maxLength={600} onChange={(next) => onChange({ explain: next || null }, 'explain')} />
      )}
    </>
  );
}

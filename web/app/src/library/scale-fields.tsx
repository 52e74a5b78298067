import { Plus } from 'lucide-react';
import type { FormField } from '../contracts';
import { useText } from '../i18n';
import { Button } from '../parts/button';
import { TextField } from '../parts/text-field';
import styles from './library.module.css';
import { ListTools } from './list-tools';
import type { FieldPartProps } from './type-select';

/** Words at some places of a scale. */
export function Anchors({ field: { anchors, min, max }, onChange }: FieldPartProps) {
  const text = useText();
  const put = (next: FormField['anchors'], where = '') => onChange({ anchors: next.toSorted((one, other) => one.at - other.at) }, where);
  const free = [min, max, min !== null && max !== null ? (min + max) / 2 : null].find((at) => at !== null && anchors.every((anchor) => anchor.at !== at));
  return (
    <div className="stack">
      <ul className={styles.rows}>
        {anchors.map(({ at, label }, place) => (
          <li key={at} className={styles.row}>
            <TextField
              label={text('library.field.anchor', { at })}
              value={label}
              maxLength={80}
              onChange={(next) => put(anchors.map((one, other) => (other === place ? { ...one, label: next } : one)), `anchor:${at}`)}
            />
            <ListTools name={text('library.field.anchor', { at })} place={place} count={anchors.length} onRemove={() => put(anchors.toSpliced(place, 1))} />
          </li>
        ))}
      </ul>
      {free !== undefined && free !== null && (
        <div className="row">
          <Button icon={Plus} onPress={() => put([...anchors, { at: free, label: '' }])}>
            {text('library.field.anchor.add', { at: free })}
          </Button>
        </div>
      )}
    </div>
  );
}

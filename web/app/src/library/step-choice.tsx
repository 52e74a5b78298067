import { Plus } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useText } from '../i18n';
import { Button } from '../parts/button';
import { NativeSelect } from '../parts/native-select';
import { useLibrary } from './library-context';
import styles from './library.module.css';
import type { Entry } from './shapes';

/** Which template is the next step; those that are off cannot be. */
export function StepChoice({ onChoose }: { readonly onChoose: (entry: Entry) => void }) {
  const text = useText();
  const { entries } = useLibrary();
  const choices = useMemo(
    () => [...entries.values()].filter(({ isOn, isAway }) => isOn && !isAway).toSorted((one, other) => Number(other.isOwn) - Number(one.isOwn) || one.told.title.localeCompare(other.told.title)),
    [entries],
  );
  const [id, setId] = useState('');
  const entry = entries.get(id) ?? choices[0];
  if (entry === undefined) return null;
  return (
    <div className={styles.row}>
      <NativeSelect label={text('library.programme.template')} value={entry.id} onChange={setId}>
        {choices.map((one) => (
          <option key={one.id} value={one.id}>
            {one.told.title}
          </option>
        ))}
      </NativeSelect>
      <Button icon={Plus} onPress={() => onChoose(entry)}>
        {text('library.programme.step.add')}
      </Button>
    </div>
  );
}

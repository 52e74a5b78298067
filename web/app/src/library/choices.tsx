import type { ReactNode } from 'react';
import { Checkbox } from '../parts/checkbox';
import { NativeSelect } from '../parts/native-select';
import styles from './library.module.css';

interface ChooseProps<T extends string> {
  readonly label: ReactNode;
  readonly all: readonly T[];
  readonly name: (one: T) => string;
  readonly value: T;
  readonly onChange: (one: T) => void;
}

/** One of some. */
export function Choose<T extends string>({ label, all, name, value, onChange }: ChooseProps<T>) {
  return (
    <NativeSelect label={label} value={value} onChange={(next) => onChange(all.find((one) => one === next) ?? value)}>
      {all.map((one) => (
        <option key={one} value={one}>
          {name(one)}
        </option>
      ))}
    </NativeSelect>
  );
}

interface SeveralProps<T extends string> {
  readonly label: string;
  readonly all: readonly T[];
  readonly name: (one: T) => string;
  readonly chosen: readonly T[];
  readonly onChange: (chosen: readonly T[]) => void;
}

/** Any of some, kept in their order. */
export function Several<T extends string>({ label, all, name, chosen, onChange }: SeveralProps<T>) {
  return (
    <fieldset className="stack">
      <legend>{label}</legend>
      <div className={styles.checks}>
        {all.map((one) => (
          <Checkbox key={one} isSelected={chosen.includes(one)} onChange={(isOn) => onChange(all.filter((other) => (other === one ? isOn : chosen.includes(other))))}>
            {name(one)}
          </Checkbox>
        ))}
      </div>
    </fieldset>
  );
}

import { type ReactNode, useId } from 'react';
import field from './field.module.css';

export interface NativeSelectProps {
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** `<option>` and `<optgroup>` elements. */
  readonly children: ReactNode;
}

/** One of very many, as the device offers it: fast on phones, and letters on the keyboard find a choice. */
export function NativeSelect({ label, hint, value, onChange, children }: NativeSelectProps) {
  const id = useId();
  const hintId = useId();
  return (
    <div className={field.field}>
      <label htmlFor={id} className={field.label}>
        {label}
      </label>
      {hint && (
        <span id={hintId} className={field.hint}>
          {hint}
        </span>
      )}
      <select id={id} aria-describedby={hint ? hintId : undefined} value={value} onChange={(event) => onChange(event.target.value)} className={field.input}>
        {children}
      </select>
    </div>
  );
}

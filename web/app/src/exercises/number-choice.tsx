import { useId } from 'react';
import { useIntl } from 'react-intl';
import fieldStyles from '../parts/field.module.css';
import styles from './exercises.module.css';

interface NumberChoiceProps {
  readonly label: string;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly step?: number;
  readonly onChange: (value: number) => void;
}

/** A number within bounds, by a slider. */
export function NumberChoice({ label, value, min, max, step = 1, onChange }: NumberChoiceProps) {
  const intl = useIntl();
  const id = useId();
  return (
    <div className={fieldStyles.field}>
      <label htmlFor={id} className={styles.numberLabel}>
        <span className={fieldStyles.label}>{label}</span>
        <output htmlFor={id}>{intl.formatNumber(value, { maximumFractionDigits: 2 })}</output>
      </label>
      <input id={id} type="range" min={min} max={max} step={step} value={value} onChange={(event) => onChange(Number(event.target.value))} className={styles.slider} />
    </div>
  );
}

import { Minus, Plus } from 'lucide-react';
import { useIntl } from 'react-intl';
import { useText } from '../i18n';
import { Button } from '../parts/button';
import fieldStyles from '../parts/field.module.css';
import styles from './forms.module.css';

interface CountFieldProps {
  readonly label: string;
  readonly value: number;
  readonly onChange: (value: number) => void;
  readonly max?: number;
}

/** How often something happened, one press for each time (L4). */
export function CountField({ label, value, onChange, max = 999 }: CountFieldProps) {
  const text = useText();
  const intl = useIntl();
  return (
    <div role="group" aria-label={label} className={styles.count}>
      <span aria-hidden className={fieldStyles.label}>
        <bdi>{label}</bdi>
      </span>
      <span className={styles.countRow}>
        <Button icon={Minus} aria-label={text('form.count.less', { what: label })} isDisabled={value <= 0} onPress={() => onChange(value - 1)} />
        <output className={styles.countNumber}>{intl.formatNumber(value)}</output>
        <Button look="primary" icon={Plus} aria-label={text('form.count.more', { what: label })} isDisabled={value >= max} onPress={() => onChange(value + 1)} />
      </span>
    </div>
  );
}

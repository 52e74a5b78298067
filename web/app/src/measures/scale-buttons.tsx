import { useIntl } from 'react-intl';
import { Label } from 'react-aria-components/Label';
import { Radio, RadioGroup } from 'react-aria-components/RadioGroup';
import styles from './measures.module.css';

interface ScaleButtonsProps {
  readonly label: string;
  readonly low: string;
  readonly high: string;
  readonly value: number | null;
  readonly onChange: (value: number) => void;
}

const places = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

/** 0 to 10 in one tap; the words at its ends are in view. */
export function ScaleButtons({ label, low, high, value, onChange }: ScaleButtonsProps) {
  const intl = useIntl();
  return (
    <RadioGroup orientation="horizontal" value={value === null ? null : String(value)} onChange={(chosen) => onChange(Number(chosen))} className={styles.scale}>
      <Label className={styles.scaleLabel}>{label}</Label>
      <div className={styles.places}>
        {places.map((place) => (
          <Radio key={place} value={String(place)} className={styles.place}>
            {intl.formatNumber(place)}
          </Radio>
        ))}
      </div>
      <div className={styles.ends} aria-hidden>
        <span>{low}</span>
        <span>{high}</span>
      </div>
    </RadioGroup>
  );
}

import { useId } from 'react';
import { useIntl } from 'react-intl';
import { useText } from '../i18n';
import field from '../parts/field.module.css';
import { Switch } from '../parts/switch';
import type { ActFields } from './act-words';
import styles from './challenge.module.css';

interface SudsFieldsProps {
  readonly act: ActFields;
  readonly onChange: (part: Partial<ActFields>) => void;
}

/** How tense it was before and after, for those who want to note it. */
export function SudsFields({ act, onChange }: SudsFieldsProps) {
  const text = useText();
  return (
    <div className="stack">
      <Switch isSelected={act.hasSuds} onChange={(hasSuds) => onChange({ hasSuds })} hint={text('challenge.suds.hint')}>
        {text('challenge.suds')}
      </Switch>
      {act.hasSuds && (
        <div className={styles.pair}>
          <Slider label={text('challenge.suds.before')} value={act.sudsBefore} onChange={(sudsBefore) => onChange({ sudsBefore })} />
          <Slider label={text('challenge.suds.after')} value={act.sudsAfter} onChange={(sudsAfter) => onChange({ sudsAfter })} />
        </div>
      )}
    </div>
  );
}

interface SliderProps {
  readonly label: string;
  readonly value: number;
  readonly onChange: (value: number) => void;
}

function Slider({ label, value, onChange }: SliderProps) {
  const text = useText();
  const intl = useIntl();
  const id = useId();
  return (
    <div className={field.field}>
      <label htmlFor={id} className={styles.sliderLabel}>
        <span className={field.label}>{label}</span>
        <output htmlFor={id}>{intl.formatNumber(value)}</output>
      </label>
      <input id={id} type="range" min={0} max={100} step={5} value={value} onChange={(event) => onChange(Number(event.target.value))} className={styles.slider} />
      <span className={styles.ends} aria-hidden>
        <span>{text('challenge.suds.calm')}</span>
        <span>{text('challenge.suds.most')}</span>
      </span>
    </div>
  );
}

import { type KeyboardEvent, useId } from 'react';
import { useIntl } from 'react-intl';
import { useText } from '../i18n';
import { Button } from '../parts/button';
import { classNames } from '../parts/class-names';
import { FieldTitle } from './field-title';
import { Face } from './face';
import styles from './scale.module.css';
import { facesOf, nearestWords, numbersOf, stepOf } from './scale';
import { useScaleLook } from './scale-look';
import type { FormField } from './shapes';

export interface ScaleFieldProps {
  readonly field: FormField;
  readonly value: number | null;
  readonly onChange: (value: number | null) => void;
  readonly isDisabled?: boolean;
  readonly problem?: string | undefined;
}

/** A place on a scale: by slider, by numbers or by faces, as the person likes it best (R16.4). */
export function ScaleField(props: ScaleFieldProps) {
  const { field, value, onChange, isDisabled = false, problem } = props;
  const text = useText();
  const id = useId();
  const [wished, wish] = useScaleLook();
  const looks = [
    'slider' as const,
    ...(numbersOf(field) === undefined ? [] : ['numbers' as const]),
    ...(facesOf(field) === undefined ? [] : ['faces' as const]),
  ];
  const look = looks.find((one) => one === wished) ?? 'slider';
  return (
    <div role="group" aria-labelledby={`${id}-label`} className={styles.scale}>
      <FieldTitle id={id} field={field} problem={problem}>
        <Reading field={field} value={value} />
      </FieldTitle>
      {look === 'slider' && <Slider {...props} labelledBy={`${id}-label`} describedBy={`${id}-more`} />}
      {look === 'numbers' && <Places {...props} places={numbersOf(field) ?? []} />}
      {look === 'faces' && <Faces {...props} />}
      {look !== 'faces' && <Ends field={field} />}
      {!isDisabled && (
        <div className={styles.below}>
          {value !== null && (
            <Button look="quiet" onPress={() => onChange(null)}>
              {text('form.clear')}
            </Button>
          )}
          {looks.length > 1 && (
            <span role="group" aria-label={text('form.scale.look')} className={styles.looks}>
              {looks.map((one) => (
                <button key={one} type="button" aria-pressed={one === look} onClick={() => wish(one)} className={styles.look}>
                  {text(`form.scale.look.${one}`)}
                </button>
              ))}
            </span>
          )}
        </div>
      )}
    </div>
  );
}

/** What stands there now, in numbers and, where the scale has them, in words. */
function Reading({ field, value }: Pick<ScaleFieldProps, 'field' | 'value'>) {
  const text = useText();
  const intl = useIntl();
  if (value === null) return <output className={styles.none}>{text('form.scale.none')}</output>;
  const words = nearestWords(field, value);
  return (
    <output className={styles.reading}>
      <b>{intl.formatNumber(value)}</b>
      {words !== undefined && <bdi className={styles.readingWords}>{words}</bdi>}
    </output>
  );
}

function Slider({ field, value, onChange, isDisabled, labelledBy, describedBy }: ScaleFieldProps & { readonly labelledBy: string; readonly describedBy: string }) {
  const text = useText();
  const intl = useIntl();
  const { min, max, step } = stepOf(field);
  const middle = min + Math.round((max - min) / step / 2) * step;
  const words = value === null ? undefined : nearestWords(field, value);
  // the middle is where it stands before anything is said: choosing it takes a press of Enter or the space bar, or a tap
  const chooseHere = (event: KeyboardEvent<HTMLInputElement>) => {
    if (value !== null || (event.key !== 'Enter' && event.key !== ' ')) return;
    event.preventDefault();
    onChange(middle);
  };
  return (
    <input
      type="range"
      aria-labelledby={labelledBy}
      aria-describedby={describedBy}
      aria-valuetext={value === null ? text('form.scale.none') : [intl.formatNumber(value), words].filter(Boolean).join(', ')}
      min={min}
      max={max}
      step={step}
      value={value ?? middle}
      disabled={isDisabled}
      onChange={(event) => onChange(Number(event.target.value))}
      onClick={() => value === null && onChange(middle)}
      onKeyDown={chooseHere}
      className={classNames(styles.slider, value === null && styles.unsaid)}
    />
  );
}

function Places({ field, value, onChange, isDisabled, places }: ScaleFieldProps & { readonly places: readonly number[] }) {
  const intl = useIntl();
  const name = useId();
  return (
    <div className={styles.places}>
      {places.map((place) => (
        <label key={place} className={styles.place}>
          <input
            type="radio"
            name={name}
            value={place}
            checked={value === place}
            disabled={isDisabled}
            aria-label={[intl.formatNumber(place), field.anchors.find(({ at }) => at === place)?.label].filter(Boolean).join(', ')}
            onChange={() => onChange(place)}
          />
          <span>{intl.formatNumber(place)}</span>
        </label>
      ))}
    </div>
  );
}

function Faces({ field, value, onChange, isDisabled }: ScaleFieldProps) {
  const text = useText();
  const intl = useIntl();
  const name = useId();
  const faces = facesOf(field) ?? [];
  return (
    <div className={styles.faces}>
      {faces.map(({ at, mood, from, to }) => (
        <label key={at} className={styles.faceChoice}>
          <input type="radio" name={name} value={at} checked={value !== null && value >= from && value < to} disabled={isDisabled} onChange={() => onChange(at)} />
          <Face mood={mood} />
          <span className={styles.faceWords}>
            {field.anchors.find((anchor) => anchor.at === at)?.label ?? text(`form.face.${mood}`)}
            <span className="muted"> ({intl.formatNumber(at)})</span>
          </span>
        </label>
      ))}
    </div>
  );
}

/** The words at the two ends, under what they belong to. */
function Ends({ field }: { readonly field: FormField }) {
  const intl = useIntl();
  const { min, max } = stepOf(field);
  const at = (place: number) => field.anchors.find((anchor) => anchor.at === place)?.label;
  return (
    <span aria-hidden className={styles.ends}>
      {[min, max].map((place) => (
        <span key={place}>
          {intl.formatNumber(place)}
          {at(place) !== undefined && (
            <>
              {' · '}
              <bdi>{at(place)}</bdi>
            </>
          )}
        </span>
      ))}
    </span>
  );
}

import { Mic } from 'lucide-react';
import { useState } from 'react';
import { useText } from '../i18n';
import { lazyPart, Meanwhile } from '../lazy-page';
import { Button } from '../parts/button';
import { Skeleton } from '../parts/skeleton';
import { TextField as Line } from '../parts/text-field';
import { noAnswer } from './answers';
import type { FieldProps } from './field';
import { useFill } from './fill-context';

const AudioField = lazyPart([], () => import('./audio-field'));

/** One line. */
export function TextField({ field, answer, onAnswer, problem }: FieldProps) {
  const { isDisabled } = useFill();
  return (
    <Line
      label={<bdi>{field.label}</bdi>}
      hint={field.help}
      problem={problem}
      isDisabled={isDisabled}
      isRequired={field.isRequired}
      validationBehavior="aria"
      maxLength={field.maxLength ?? 500}
      value={answer.text ?? ''}
      onChange={(text) => onAnswer({ ...noAnswer, text })}
    />
  );
}

/** Many lines; where that is wished, spoken instead. */
export function LongTextField(props: FieldProps) {
  const { field, answer, onAnswer, problem } = props;
  const text = useText();
  const { isDisabled } = useFill();
  const [isSpeaking, setSpeaking] = useState(false);
  const speaks = field.hasVoice && (isSpeaking || answer.file !== null);
  return (
    <div className="stack">
      <Line
        long
        label={<bdi>{field.label}</bdi>}
        hint={field.help}
        problem={problem}
        isDisabled={isDisabled}
        isRequired={field.isRequired}
        validationBehavior="aria"
        maxLength={field.maxLength ?? 4000}
        value={answer.text ?? ''}
        onChange={(words) => onAnswer({ ...answer, text: words })}
      />
      {field.hasVoice && !speaks && !isDisabled && (
        <div>
          <Button look="quiet" icon={Mic} onPress={() => setSpeaking(true)}>
            {text('form.voice.instead')}
          </Button>
        </div>
      )}
      {speaks && (
        <Meanwhile show={<Skeleton lines={2} />}>
          <AudioField {...props} field={{ ...field, label: text('form.voice'), help: null, seconds: field.seconds ?? 600 }} problem={undefined} />
        </Meanwhile>
      )}
    </div>
  );
}

/** A number. What is typed stays in the field while it is not one that fits. */
export function NumberField({ field, answer, onAnswer, problem }: FieldProps) {
  const text = useText();
  const { isDisabled } = useFill();
  const [typed, setTyped] = useState<string>();
  const { min, max } = field;
  const wrong = typed !== undefined && typed.trim() !== '' && numberOf(typed, min, max) === undefined;
  function change(next: string): void {
    const number = numberOf(next, min, max);
    setTyped(next);
    if (next.trim() === '') onAnswer(noAnswer);
    else if (number !== undefined) onAnswer({ ...noAnswer, number });
  }
  return (
    <Line
      inputMode="decimal"
      label={<bdi>{field.label}</bdi>}
      hint={field.help}
      problem={wrong ? text(rangeOf(min, max), { min: min ?? 0, max: max ?? 0 }) : problem}
      isDisabled={isDisabled}
      isRequired={field.isRequired}
      validationBehavior="aria"
      value={typed ?? (answer.number === null ? '' : String(answer.number))}
      onChange={change}
      onBlur={() => !wrong && setTyped(undefined)}
    />
  );
}

const rangeOf = (min: number | null, max: number | null) =>
  min !== null && max !== null ? 'form.number.between' : min !== null ? 'form.number.atLeast' : max !== null ? 'form.number.atMost' : 'form.number';

/** The number that stands there, also with a comma or in Arabic digits; undefined where it does not fit. */
export function numberOf(typed: string, min: number | null, max: number | null): number | undefined {
  const plain = typed
    .trim()
    .replace(/[٠-٩]/g, (digit) => String('٠١٢٣٤٥٦٧٨٩'.indexOf(digit)))
    .replace(/[,٫]/, '.');
  if (!/^[-+]?\d{1,6}(\.\d{1,4})?$/.test(plain)) return undefined;
  const number = Number(plain);
  return (min === null || number >= min) && (max === null || number <= max) ? number : undefined;
}

/** A day. */
export const DateField = (props: FieldProps) => <Picked {...props} type="date" />;

/** A time of day. */
export const TimeField = (props: FieldProps) => <Picked {...props} type="time" />;

function Picked({ field, answer, onAnswer, problem, type }: FieldProps & { readonly type: 'date' | 'time' }) {
  const { isDisabled } = useFill();
  return (
    <Line
      type={type}
      label={<bdi>{field.label}</bdi>}
      hint={field.help}
      problem={problem}
      isDisabled={isDisabled}
      isRequired={field.isRequired}
      validationBehavior="aria"
      value={answer.text ?? ''}
      onChange={(text) => onAnswer({ ...noAnswer, text })}
    />
  );
}

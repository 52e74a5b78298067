import { useId, useState } from 'react';
import { useText } from '../i18n';
import { Checkbox } from '../parts/checkbox';
import { Button } from '../parts/button';
import fieldStyles from '../parts/field.module.css';
import { NativeSelect } from '../parts/native-select';
import { Notice } from '../parts/notice';
import { RadioGroup } from '../parts/radio-group';
import { TextField } from '../parts/text-field';
import { noAnswer } from './answers';
import type { FieldProps } from './field';
import { useFill } from './fill-context';

/** Above so many a list is shorter to read than to show. */
const mostInView = 9;

/** One of some. What one chose can be taken back. */
export function ChoiceField({ field, answer, onAnswer, problem }: FieldProps) {
  const text = useText();
  const { isDisabled } = useFill();
  const choose = (value: string) => onAnswer({ ...noAnswer, text: value === '' ? null : value });
  if (field.options.length > mostInView)
    return (
      <NativeSelect label={<bdi>{field.label}</bdi>} hint={problem ?? field.help ?? undefined} value={answer.text ?? ''} onChange={choose}>
        <option value="">{text('form.choose')}</option>
        {field.options.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </NativeSelect>
    );
  return (
    <div className="stack">
      <RadioGroup
        label={<bdi>{field.label}</bdi>}
        hint={field.help}
        problem={problem}
        isDisabled={isDisabled}
        isRequired={field.isRequired}
        validationBehavior="aria"
        layout={field.options.length <= 5 && field.options.every(({ label }) => label.length <= 18) ? 'row' : 'column'}
        value={answer.text}
        onChange={choose}
        options={field.options.map(({ value, label }) => ({ id: value, name: <bdi>{label}</bdi> }))}
      />
      {answer.text !== null && field.correct === null && !field.isRequired && !isDisabled && (
        <div>
          <Button look="quiet" onPress={() => choose('')}>
            {text('form.clear')}
          </Button>
        </div>
      )}
      {answer.text !== null && field.correct !== null && <Explained field={field} value={answer.text} />}
    </div>
  );
}

/** After an answer in a quiz: never a score, and what is good to know either way. */
function Explained({ field, value }: { readonly field: FieldProps['field']; readonly value: string }) {
  const text = useText();
  const right = field.options.find((option) => option.value === field.correct)?.label ?? '';
  return (
    <div role="status">
      <Notice title={value === field.correct ? text('form.quiz.yes') : text('form.quiz.other', { answer: right })}>
        <bdi>{field.explain}</bdi>
      </Notice>
    </div>
  );
}

/** Any of some, things to tick; where that is wished, something of one's own. */
export function MultiField({ field, answer, onAnswer, problem }: FieldProps) {
  const text = useText();
  const id = useId();
  const { isDisabled } = useFill();
  const [isOpen, setOpen] = useState(answer.other !== null);
  // unticked by mistake: the words are still there when it is ticked again
  const [own, setOwn] = useState(answer.other);
  const picks = (value: string, isOn: boolean) =>
    field.options.map((option) => option.value).filter((known) => (known === value ? isOn : answer.picks.includes(known)));
  function write(words: string): void {
    setOwn(words === '' ? null : words);
    onAnswer({ ...answer, other: words === '' ? null : words });
  }
  return (
    <div role="group" aria-labelledby={id} aria-describedby={field.help === null && problem === undefined ? undefined : `${id}-more`} className={fieldStyles.field}>
      <span id={id} className={fieldStyles.label}>
        <bdi>{field.label}</bdi>
      </span>
      <span id={`${id}-more`} className={problem === undefined ? fieldStyles.hint : fieldStyles.problem}>
        {problem ?? field.help}
      </span>
      <div>
        {field.options.map(({ value, label }) => (
          <Checkbox key={value} isDisabled={isDisabled} isSelected={answer.picks.includes(value)} onChange={(isOn) => onAnswer({ ...answer, picks: picks(value, isOn) })}>
            <bdi>{label}</bdi>
          </Checkbox>
        ))}
        {field.allowsOther && (
          <Checkbox
            isDisabled={isDisabled}
            isSelected={isOpen}
            onChange={(isOn) => {
              setOpen(isOn);
              onAnswer({ ...answer, other: isOn ? own : null });
            }}
          >
            {text('form.other')}
          </Checkbox>
        )}
      </div>
      {field.allowsOther && isOpen && (
        <TextField label={text('form.other.words')} maxLength={200} isDisabled={isDisabled} value={answer.other ?? ''} onChange={write} />
      )}
    </div>
  );
}

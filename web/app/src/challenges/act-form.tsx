import { type FormEvent, useEffect, useMemo, useRef, useState } from 'react';
import type { ActWords } from '../contracts';
import { useText } from '../i18n';
import { DraftLine } from '../journals/draft-line';
import { useDraft } from '../live';
import { Button } from '../parts/button';
import { Checkbox } from '../parts/checkbox';
import { NativeSelect } from '../parts/native-select';
import { RadioGroup } from '../parts/radio-group';
import { Skeleton } from '../parts/skeleton';
import { TextField } from '../parts/text-field';
import { type ActFields, actLimits, actOf, noAct, problemWith, sharings } from './act-words';
import { useChallenge } from './challenge-context';
import styles from './challenge.module.css';
import { tellable } from './days';
import { useKept } from '../writing/kept';
import { SudsFields } from './suds-fields';
import { useDayWords } from './use-day-words';

interface ActFormProps {
  readonly draftKey: string;
  /** What is changed; absent for a new act. */
  readonly begins?: ActFields;
  readonly submit: string;
  readonly onSubmit: (act: ActWords) => void;
  readonly onClose: () => void;
}

/** What somebody did, on which day, and who learns of it. It is kept while it is written. */
export default function ActForm(props: ActFormProps) {
  const { state } = useDraft(props.draftKey);
  return state === 'loading' ? <Skeleton lines={6} /> : <Fields {...props} />;
}

function Fields({ draftKey, begins, submit, onSubmit, onClose }: ActFormProps) {
  const text = useText();
  const { plan, today, taking } = useChallenge();
  const sharing = taking?.sharing ?? 'count';
  const first = useMemo(() => begins ?? noAct(sharing), [begins, sharing]);
  const { value: act, set, drop } = useKept(draftKey, first);
  const { state } = useDraft(draftKey);
  const [isMissing, setMissing] = useState(false);
  const field = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  useEffect(() => field.current?.focus(), []);
  const change = (part: Partial<ActFields>) => set({ ...act, ...part });
  const problem = isMissing ? problemWith(act) : undefined;

  function send(event: FormEvent): void {
    event.preventDefault();
    setMissing(true);
    if (problemWith(act) !== undefined) return field.current?.focus();
    onSubmit(actOf(act, today));
    drop();
  }

  const limit = actLimits;
  return (
    <form noValidate onSubmit={send} className={styles.form}>
      <TextField
        long
        fieldRef={field}
        label={text('challenge.act.words')}
        hint={text('challenge.act.words.hint')}
        problem={problem && text(problem)}
        value={act.words}
        onChange={(words) => change({ words })}
        maxLength={limit.words}
      />
      <DayChoice value={act.on || today} onChange={(on) => change({ on: on === today ? '' : on })} />
      {plan.asksBelief && (
        <div className={styles.pair}>
          <TextField long label={text('challenge.act.feared')} hint={text('challenge.optional')} value={act.feared} onChange={(feared) => change({ feared })} maxLength={limit.feared} />
          <TextField long label={text('challenge.act.happened')} hint={text('challenge.optional')} value={act.happened} onChange={(happened) => change({ happened })} maxLength={limit.happened} />
        </div>
      )}
      {plan.asksSuds && <SudsFields act={act} onChange={change} />}
      <SharingChoice value={act.sharing} onChange={(next) => change({ sharing: next })} />
      <Checkbox isSelected={act.isForCare} onChange={(isForCare) => change({ isForCare })} hint={text('challenge.act.forCare.hint')}>
        {text('challenge.act.forCare')}
      </Checkbox>
      <div className="row">
        <Button type="submit" look="primary">
          {submit}
        </Button>
        <Button onPress={onClose}>{text('challenge.close')}</Button>
        <DraftLine state={state} />
      </div>
    </form>
  );
}

/** Today, yesterday, or one of the days before them. */
function DayChoice({ value, onChange }: { readonly value: string; readonly onChange: (day: string) => void }) {
  const text = useText();
  const { plan, today } = useChallenge();
  const words = useDayWords();
  const days = tellable(plan, today);
  const all = days.includes(value) ? days : [value, ...days];
  const nameOf = (day: string) =>
    day === today ? text('challenge.act.today') : day === days[1] && days[0] === today ? text('challenge.act.yesterday') : words.long(day);
  return (
    <NativeSelect label={text('challenge.act.on')} value={value} onChange={onChange}>
      {all.map((day) => (
        <option key={day} value={day}>
          {nameOf(day)}
        </option>
      ))}
    </NativeSelect>
  );
}

interface SharingChoiceProps {
  readonly value: ActFields['sharing'];
  readonly onChange: (sharing: ActFields['sharing']) => void;
}

/** What the group learns of it. */
export function SharingChoice({ value, onChange }: SharingChoiceProps) {
  const text = useText();
  const options = sharings.map((id) => ({ id, name: text(`challenge.sharing.${id}`), hint: text(`challenge.sharing.${id}.hint`) }));
  return <RadioGroup label={text('challenge.sharing')} options={options} value={value} onChange={onChange} />;
}

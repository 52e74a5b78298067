import { useState } from 'react';
import type { MeasureRepeat, Topic } from '../contracts';
import { AnsweredForm } from '../groups/answered-form';
import { useGroup } from '../groups/group-context';
import { useText } from '../i18n';
import { useSeats } from '../journals/seats';
import { useAsk } from '../journals/use-act';
import { Checkbox } from '../parts/checkbox';
import field from '../parts/field.module.css';
import { NativeSelect } from '../parts/native-select';
import { Notice } from '../parts/notice';
import { RadioGroup } from '../parts/radio-group';
import { TextField } from '../parts/text-field';
import { toast } from '../parts/toast-queue';
import { Attribution } from './attribution';
import { isConfirmed, measureOf, questionnaires } from './catalogue';
import { today } from './days';
import styles from './measures.module.css';

const repeats: readonly MeasureRepeat[] = ['weekly', 'once', 'atSession'];

/** Plans a questionnaire for everybody or some. */
export function PlanForm({ measures, isReady }: { readonly measures: Topic; readonly isReady: boolean }) {
  const text = useText();
  const { card } = useGroup();
  const { members } = useSeats();
  const ask = useAsk(measures);
  const [id, setId] = useState('phq9');
  const [repeat, setRepeat] = useState<MeasureRepeat>('weekly');
  const [weeks, setWeeks] = useState('2');
  const [startsOn, setStart] = useState(today());
  const [at, setAt] = useState('09:00');
  const [people, setPeople] = useState<readonly string[]>([]);
  const [confirmed, setConfirmed] = useState(false);
  const measure = measureOf(id);
  if (measure === undefined) return null;
  const needsSafety = measure.item_safety.length > 0 && !isReady;

  const save = () => {
    if (startsOn === '' || at === '' || !/^\d{1,2}$/.test(weeks)) return text('measures.plan.wrong');
    return ask({ kind: 'planMeasure', plan: { measure: id, people, repeat, weeks: Number(weeks), startsOn, at: `${at}:00`, timeZone: card.timeZone, isConfirmed: confirmed } });
  };

  return (
    <AnsweredForm submit={text('measures.plan.save')} onSubmit={save} onDone={() => toast(text('measures.plan.saved'))}>
      <NativeSelect
        label={text('measures.plan.which')}
        value={id}
        onChange={(chosen) => {
          setId(chosen);
          setConfirmed(false);
        }}
      >
        {questionnaires.map((one) => (
          <option key={one.id} value={one.id}>
            {one.short_name}
          </option>
        ))}
      </NativeSelect>
      <Attribution measure={measure} />
      {needsSafety && <Notice tone="notice">{text('measures.needsSafety.about')}</Notice>}
      {measure.id === 'phq2' && <Notice>{text('measures.phq2')}</Notice>}
      {!isConfirmed(measure) && (
        <Checkbox isSelected={confirmed} onChange={setConfirmed}>
          {text('measures.plan.confirmed')}
        </Checkbox>
      )}
      <RadioGroup
        layout="row"
        label={text('measures.plan.when')}
        options={repeats.map((one) => ({ id: one, name: text(`measures.repeat.${one}.short`) }))}
        value={repeat}
        onChange={setRepeat}
      />
      {repeat !== 'atSession' && (
        <div className={styles.pair}>
          {repeat === 'weekly' && <TextField inputMode="numeric" label={text('measures.plan.weeks')} value={weeks} onChange={setWeeks} />}
          <TextField type="date" label={text('measures.plan.starts')} value={startsOn} onChange={setStart} />
          <TextField type="time" label={text('measures.plan.at')} value={at} onChange={setAt} />
        </div>
      )}
      <fieldset className={field.field}>
        <legend className={field.label}>{text('measures.plan.people')}</legend>
        <p className={field.hint}>{text('measures.plan.people.all')}</p>
        <div className={styles.pair}>
          {members.map(({ person, name }) => (
            <Checkbox
              key={person}
              isSelected={people.includes(person)}
              onChange={(isOn) => setPeople((before) => (isOn ? [...before, person] : before.filter((other) => other !== person)))}
            >
              <bdi>{name}</bdi>
            </Checkbox>
          ))}
        </div>
      </fieldset>
    </AnsweredForm>
  );
}

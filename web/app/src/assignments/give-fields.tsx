import { useIntl } from 'react-intl';
import { noted } from '../challenges/days';
import type { TaskSize, TemplateContent, WorkWay } from '../contracts';
import { useText } from '../i18n';
import { useSeats } from '../journals/seats';
import { Checkbox } from '../parts/checkbox';
import { RadioGroup } from '../parts/radio-group';
import { TextField } from '../parts/text-field';
import { UserText } from '../parts/user-text';
import styles from '../workbooks/work.module.css';
import { allSizes, allWays, type GiveFields } from './card-fields';

const rhythms = ['once', 'daily', 'days', 'weekly'] as const;
const reaches = ['me', 'care', 'group'] as const;

export interface PartProps {
  readonly value: GiveFields;
  readonly change: (part: Partial<GiveFields>) => void;
}

/** What, how, why, with what. */
export function CardFields({ value, change }: PartProps) {
  const text = useText();
  return (
    <>
      <TextField label={text('assign.name')} value={value.title} onChange={(title) => change({ title })} maxLength={80} />
      <TextField long label={text('assign.task')} value={value.task} onChange={(task) => change({ task })} maxLength={1000} />
      <TextField long label={text('assign.steps')} hint={text('assign.lines')} value={value.steps} onChange={(steps) => change({ steps })} />
      <TextField long label={text('assign.why')} value={value.why} onChange={(why) => change({ why })} maxLength={600} />
      <TextField label={text('assign.goal')} hint={text('assign.goal.hint')} value={value.goal} onChange={(goal) => change({ goal })} maxLength={200} />
      <div className={styles.pair}>
        <TextField long label={text('work.materials')} hint={text('assign.lines')} value={value.materials} onChange={(materials) => change({ materials })} />
        <TextField label={text('work.often')} value={value.often} onChange={(often) => change({ often })} maxLength={120} />
      </div>
      <TextField label={text('work.review')} value={value.review} onChange={(review) => change({ review })} maxLength={400} />
      <TextField long label={text('work.safety')} hint={text('work.optional')} value={value.safety} onChange={(safety) => change({ safety })} />
    </>
  );
}

/** The members of the group, each to be chosen. */
export function Members({ value, change }: PartProps) {
  const { members } = useSeats();
  const toggle = (person: string, isOn: boolean) => change({ people: isOn ? [...value.people, person] : value.people.filter((one) => one !== person) });
  return members.map((seat) => (
    <Checkbox key={seat.person} isSelected={value.people.includes(seat.person)} onChange={(isOn) => toggle(seat.person, isOn)}>
      <UserText>{seat.name}</UserText>
    </Checkbox>
  ));
}

/** Three sizes of the same task, and at least two ways of doing it. */
export function Sizes({ value, change }: PartProps) {
  const text = useText();
  const size = (one: TaskSize, words: string) => change({ sizes: { ...value.sizes, [one]: words } });
  const minutes = (one: TaskSize, count: string) => change({ minutes: { ...value.minutes, [one]: count } });
  const toggle = (way: WorkWay, isOn: boolean) => change({ ways: isOn ? [...value.ways, way] : value.ways.filter((one) => one !== way) });
  return (
    <>
      <fieldset className={styles.formGrid}>
        <legend>{text('work.sizes')}</legend>
        {allSizes.map((one) => (
          <div key={one} className={styles.pair}>
            <TextField label={text(`work.size.${one}`)} hint={one === 'starter' ? text('assign.sizes.hint') : text('work.optional')} value={value.sizes[one]} onChange={(words) => size(one, words)} maxLength={300} />
            <TextField type="number" label={text('assign.minutes', { size: text(`work.size.${one}`) })} value={value.minutes[one]} onChange={(count) => minutes(one, count)} />
          </div>
        ))}
      </fieldset>
      <fieldset>
        <legend>{text('assign.ways')}</legend>
        {allWays.map((way) => (
          <Checkbox key={way} isSelected={value.ways.includes(way)} onChange={(isOn) => toggle(way, isOn)}>
            {text(`work.way.${way}`)}
          </Checkbox>
        ))}
      </fieldset>
    </>
  );
}

/** How often, and from when until when. */
export function When({ value, change }: PartProps) {
  const text = useText();
  const intl = useIntl();
  const nameOf = (weekday: number) => intl.formatDate(noted(`2026-03-0${weekday + 1}`), { weekday: 'long', timeZone: 'UTC' });
  const toggle = (day: number, isOn: boolean) => change({ weekdays: isOn ? [...value.weekdays, day] : value.weekdays.filter((one) => one !== day) });
  return (
    <>
      <RadioGroup label={text('assign.rhythm')} layout="row" options={rhythms.map((id) => ({ id, name: text(`assign.rhythm.${id}`) }))} value={value.rhythm} onChange={(rhythm) => change({ rhythm })} />
      {value.rhythm === 'days' && (
        <fieldset>
          <legend>{text('assign.weekdays')}</legend>
          {[1, 2, 3, 4, 5, 6, 7].map((day) => (
            <Checkbox key={day} isSelected={value.weekdays.includes(day)} onChange={(isOn) => toggle(day, isOn)}>
              {nameOf(day)}
            </Checkbox>
          ))}
        </fieldset>
      )}
      <div className={styles.pair}>
        <TextField type="date" label={text('assign.from')} value={value.startsOn} onChange={(startsOn) => change({ startsOn })} />
        <TextField type="date" label={text(value.rhythm === 'once' ? 'assign.due' : 'assign.last')} hint={text('work.optional')} value={value.dueOn} onChange={(dueOn) => change({ dueOn })} />
        <TextField type="number" label={text('assign.bend')} hint={text('assign.bend.hint')} value={value.bend} onChange={(bend) => change({ bend })} />
      </div>
    </>
  );
}

/** Who reads what is written. */
export function Readers({ value, change, isNeverForGroup }: PartProps & Pick<TemplateContent, 'isNeverForGroup'>) {
  const text = useText();
  const options = reaches.filter((one) => one !== 'group' || !isNeverForGroup).map((id) => ({ id, name: text(`work.reads.${id}`) }));
  return <RadioGroup label={text('work.reads')} options={options} value={value.sharing} onChange={(sharing) => change({ sharing })} />;
}

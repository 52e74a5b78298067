import { useState } from 'react';
import { useIntl } from 'react-intl';
import { useText } from '../i18n';
import { useAsk } from '../journals/use-act';
import { Checkbox } from '../parts/checkbox';
import field from '../parts/field.module.css';
import { TextField } from '../parts/text-field';
import { toast } from '../parts/toast-queue';
import { AnsweredForm } from './answered-form';
import { useGroup } from './group-context';
import styles from './groups.module.css';
import { Section } from './section';
import { zoneName } from './zones';

const days = [1, 2, 3, 4, 5, 6, 7];
/** A Monday, to name the days of the week by. */
const monday = Date.UTC(2024, 0, 1);
const dayLength = 24 * 3_600_000;

/** When somebody reviews: members see it while they wait. */
export function HoursForm() {
  const text = useText();
  const intl = useIntl();
  const { group, card } = useGroup();
  const ask = useAsk(group);
  const [chosen, setChosen] = useState<readonly number[]>(card.hours.days);
  const [from, setFrom] = useState(card.hours.from.slice(0, 5));
  const [to, setTo] = useState(card.hours.to.slice(0, 5));
  const choose = (day: number, isOn: boolean) => setChosen((before) => (isOn ? [...before, day] : before.filter((other) => other !== day)));
  const nameOf = (day: number) => intl.formatDate(monday + (day - 1) * dayLength, { weekday: 'long', timeZone: 'UTC' });

  function save() {
    if (chosen.length === 0) return text('group.hours.days.missing');
    if (from === '' || to === '' || from >= to) return text('group.hours.times.wrong');
    return ask({ kind: 'setReviewHours', hours: { days: chosen.toSorted((one, other) => one - other), from: `${from}:00`, to: `${to}:00` } });
  }

  return (
    <Section title={text('group.hours')}>
      <AnsweredForm submit={text('group.save')} onSubmit={save} onDone={() => toast(text('group.saved'))}>
        <p className="muted">{text('group.hours.about')}</p>
        <fieldset className={field.field}>
          <legend className={field.label}>{text('group.hours.days')}</legend>
          <div className={styles.days}>
            {days.map((day) => (
              <Checkbox key={day} isSelected={chosen.includes(day)} onChange={(isOn) => choose(day, isOn)}>
                {nameOf(day)}
              </Checkbox>
            ))}
          </div>
        </fieldset>
        <div className={styles.pair}>
          <TextField type="time" label={text('group.hours.from')} value={from} onChange={setFrom} />
          <TextField type="time" label={text('group.hours.to')} value={to} onChange={setTo} />
        </div>
        <p className="muted small">{text('group.session.clock', { zone: zoneName(card.timeZone, intl.locale) })}</p>
      </AnsweredForm>
    </Section>
  );
}

import { Plus, X } from 'lucide-react';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import type { LocalLine, SafetySettings, Topic } from '../contracts';
import { AnsweredForm } from '../groups/answered-form';
import { useGroup } from '../groups/group-context';
import { useText } from '../i18n';
import { useSeats } from '../journals/seats';
import { useAsk } from '../journals/use-act';
import { Button } from '../parts/button';
import { Checkbox } from '../parts/checkbox';
import field from '../parts/field.module.css';
import { NativeSelect } from '../parts/native-select';
import { TextField } from '../parts/text-field';
import { toast } from '../parts/toast-queue';
import styles from './safety.module.css';

const days = [1, 2, 3, 4, 5, 6, 7];
const monday = Date.UTC(2024, 0, 1);
const who = ['responder', 'deputy', 'tester'] as const;

/** Who looks, and when. All of it, or nothing: what is half set protects nobody. */
export function SafetyForm({ safety, settings }: { readonly safety: Topic; readonly settings: SafetySettings | null }) {
  const text = useText();
  const intl = useIntl();
  const { card, me } = useGroup();
  const { care } = useSeats();
  const ask = useAsk(safety);
  const [people, setPeople] = useState({
    responder: settings?.responder ?? me,
    deputy: settings?.deputy ?? care.find(({ person }) => person !== me)?.person ?? '',
    tester: settings?.tester ?? me,
  });
  const [chosen, setChosen] = useState<readonly number[]>(settings?.hours.days ?? card.hours.days);
  const [from, setFrom] = useState((settings?.hours.from ?? card.hours.from).slice(0, 5));
  const [to, setTo] = useState((settings?.hours.to ?? card.hours.to).slice(0, 5));
  const [minutes, setMinutes] = useState(String(settings?.ackMinutes ?? 60));
  const [outOfHours, setOutOfHours] = useState(settings?.outOfHours ?? text('safety.form.outOfHours.example'));
  const [lines, setLines] = useState<readonly LocalLine[]>(settings?.lines ?? [{ name: '', call: '', when: null }]);

  function save() {
    if (people.deputy === '' || people.deputy === people.responder) return text('safety.form.deputy.missing');
    if (!/^\d{1,4}$/.test(minutes)) return text('safety.form.minutes.wrong');
    const named = lines.filter(({ name, call }) => name.trim() !== '' && call.trim() !== '');
    return ask({
      kind: 'setSafety',
      settings: { ...people, hours: { days: chosen.toSorted((one, other) => one - other), from: `${from}:00`, to: `${to}:00` }, timeZone: card.timeZone, ackMinutes: Number(minutes), outOfHours, lines: named },
    });
  }

  const setLine = (place: number, change: Partial<LocalLine>) => setLines((before) => before.map((line, at) => (at === place ? { ...line, ...change } : line)));

  return (
    <AnsweredForm submit={text('safety.form.save')} isPrimary={settings === null} onSubmit={save} onDone={() => toast(text('safety.form.saved'))}>
      <div className={styles.pair}>
        {who.map((part) => (
          <NativeSelect key={part} label={text(`safety.form.${part}`)} value={people[part]} onChange={(person) => setPeople((before) => ({ ...before, [part]: person }))}>
            <option value="">{text('safety.form.choose')}</option>
            {care.map(({ person, name }) => (
              <option key={person} value={person}>
                {name}
              </option>
            ))}
          </NativeSelect>
        ))}
      </div>
      {care.length < 2 && <p>{text('safety.form.two')}</p>}
      <fieldset className={field.field}>
        <legend className={field.label}>{text('safety.form.days')}</legend>
        <div className={styles.pair}>
          {days.map((day) => (
            <Checkbox key={day} isSelected={chosen.includes(day)} onChange={(isOn) => setChosen((before) => (isOn ? [...before, day] : before.filter((other) => other !== day)))}>
              {intl.formatDate(monday + (day - 1) * 24 * 3_600_000, { weekday: 'long', timeZone: 'UTC' })}
            </Checkbox>
          ))}
        </div>
      </fieldset>
      <div className={styles.pair}>
        <TextField type="time" label={text('safety.form.from')} value={from} onChange={setFrom} />
        <TextField type="time" label={text('safety.form.to')} value={to} onChange={setTo} />
        <TextField inputMode="numeric" label={text('safety.form.minutes')} value={minutes} onChange={setMinutes} />
      </div>
      <TextField long label={text('safety.form.outOfHours')} hint={text('safety.form.outOfHours.hint')} value={outOfHours} onChange={setOutOfHours} maxLength={600} />
      <fieldset className={field.field}>
        <legend className={field.label}>{text('safety.form.lines')}</legend>
        {lines.map((line, place) => (
          // oxlint-disable-next-line react/no-array-index-key -- a line is its place
          <div key={place} className={styles.pair}>
            <TextField label={text('safety.form.line.name')} value={line.name} onChange={(name) => setLine(place, { name })} maxLength={80} />
            <TextField label={text('safety.form.line.call')} value={line.call} onChange={(call) => setLine(place, { call })} maxLength={40} />
            <TextField label={text('safety.form.line.when')} value={line.when ?? ''} onChange={(when) => setLine(place, { when: when === '' ? null : when })} maxLength={80} />
            <Button look="quiet" icon={X} aria-label={text('safety.form.line.remove', { place: place + 1 })} onPress={() => setLines((before) => before.filter((_, at) => at !== place))} />
          </div>
        ))}
        {lines.length < 8 && (
          <div className="row">
            <Button icon={Plus} onPress={() => setLines((before) => [...before, { name: '', call: '', when: null }])}>
              {text('safety.form.line.add')}
            </Button>
          </div>
        )}
      </fieldset>
    </AnsweredForm>
  );
}

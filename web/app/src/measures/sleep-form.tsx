import { useState } from 'react';
import type { Topic } from '../contracts';
import { AnsweredForm } from '../groups/answered-form';
import { useText } from '../i18n';
import { useAsk } from '../journals/use-act';
import { RadioGroup } from '../parts/radio-group';
import { TextField } from '../parts/text-field';
import { toast } from '../parts/toast-queue';
import { today } from './days';
import styles from './measures.module.css';

const times = ['bedTime', 'lightsOut', 'finalWake', 'outOfBed'] as const;
const numbers = ['minutesToSleep', 'wakings', 'minutesAwake'] as const;

/** Last night. A guess is fine: nobody should watch the clock. */
export function SleepForm({ record }: { readonly record: Topic }) {
  const text = useText();
  const ask = useAsk(record);
  const [night, setNight] = useState({ bedTime: '22:30', lightsOut: '23:00', finalWake: '06:30', outOfBed: '07:00', minutesToSleep: '15', wakings: '1', minutesAwake: '10' });
  const [quality, setQuality] = useState<'1' | '2' | '3' | '4' | '5'>('3');
  const set = (key: keyof typeof night) => (value: string) => setNight((before) => ({ ...before, [key]: value }));

  function save() {
    if (times.some((key) => night[key] === '') || numbers.some((key) => !/^\d{1,3}$/.test(night[key]))) return text('measures.sleep.wrong');
    return ask({
      kind: 'tellSleep',
      on: today(),
      bedTime: `${night.bedTime}:00`,
      lightsOut: `${night.lightsOut}:00`,
      finalWake: `${night.finalWake}:00`,
      outOfBed: `${night.outOfBed}:00`,
      minutesToSleep: Number(night.minutesToSleep),
      wakings: Number(night.wakings),
      minutesAwake: Number(night.minutesAwake),
      quality: Number(quality),
    });
  }

  return (
    <AnsweredForm submit={text('measures.sleep.keep')} onSubmit={save} onDone={() => toast(text('measures.sleep.kept'))}>
      <p className="muted">{text('measures.sleep.guess')}</p>
      <div className={styles.pair}>
        {times.map((key) => (
          <TextField key={key} type="time" label={text(`measures.sleep.${key}`)} value={night[key]} onChange={set(key)} />
        ))}
        {numbers.map((key) => (
          <TextField key={key} inputMode="numeric" label={text(`measures.sleep.${key}`)} value={night[key]} onChange={set(key)} />
        ))}
      </div>
      <RadioGroup
        layout="row"
        label={text('measures.sleep.quality')}
        options={(['1', '2', '3', '4', '5'] as const).map((id) => ({ id, name: text(`measures.sleep.quality.${id}`) }))}
        value={quality}
        onChange={setQuality}
      />
    </AnsweredForm>
  );
}

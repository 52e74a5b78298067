import { useState } from 'react';
import { useIntl } from 'react-intl';
import { useText } from '../i18n';
import { AnsweredDialog } from '../journals/answered-dialog';
import { useAsk } from '../journals/use-act';
import { NativeSelect } from '../parts/native-select';
import { TextField } from '../parts/text-field';
import { toast } from '../parts/toast-queue';
import { useGroup } from './group-context';
import styles from './groups.module.css';
import { momentIn } from './sessions';
import { zoneName } from './zones';

const lengths = [30, 45, 50, 60, 75, 90, 105, 120, 150, 180, 240];

/** A session to come, set by the group's clock. */
export function SessionDialog({ onClose }: { readonly onClose: () => void }) {
  const text = useText();
  const intl = useIntl();
  const { group, card } = useGroup();
  const ask = useAsk(group);
  const [date, setDate] = useState('');
  const [time, setTime] = useState('');
  const [minutes, setMinutes] = useState(90);
  const [title, setTitle] = useState('');

  function schedule() {
    const startsAt = momentIn(date, time, card.timeZone);
    if (startsAt === undefined) return text('group.session.missing');
    if (startsAt <= new Date()) return text('group.session.past');
    return ask({ kind: 'scheduleSession', startsAt: startsAt.toISOString(), minutes, title: title.trim() || null });
  }

  return (
    <AnsweredDialog
      title={text('group.session.add')}
      submit={text('group.session.submit')}
      onSubmit={schedule}
      onDone={() => toast(text('group.session.done'))}
      onClose={onClose}
    >
      <div className={styles.pair}>
        <TextField type="date" label={text('group.session.date')} value={date} onChange={setDate} />
        <TextField type="time" label={text('group.session.time')} value={time} onChange={setTime} />
      </div>
      <p className="muted small">{text('group.session.clock', { zone: zoneName(card.timeZone, intl.locale) })}</p>
      <NativeSelect label={text('group.session.length')} value={String(minutes)} onChange={(value) => setMinutes(Number(value))}>
        {lengths.map((length) => (
          <option key={length} value={length}>
            {text('group.session.minutes', { count: length })}
          </option>
        ))}
      </NativeSelect>
      <TextField label={text('group.session.title')} hint={text('group.session.title.hint')} value={title} onChange={setTitle} maxLength={120} />
    </AnsweredDialog>
  );
}

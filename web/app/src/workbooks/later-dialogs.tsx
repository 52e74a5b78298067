import { useState } from 'react';
import { useIntl } from 'react-intl';
import { isDay, plusDays } from '../challenges/days';
import { useDayWords } from '../challenges/use-day-words';
import type { WorkbookTask } from '../contracts';
import { ownZone, zoneName } from '../groups/zones';
import { useText } from '../i18n';
import { AnsweredDialog } from '../journals/answered-dialog';
import { useAct, useAsk } from '../journals/use-act';
import { Button } from '../parts/button';
import { TextField } from '../parts/text-field';
import { toast } from '../parts/toast-queue';
import { useWorkbook } from './workbook-context';

interface LaterProps {
  readonly task: WorkbookTask;
  readonly onClose: () => void;
}

/** Pausing, more time, reminders. */
export default function LaterDialogs({ asked, ...rest }: LaterProps & { readonly asked: 'pause' | 'time' | 'remind' }) {
  if (asked === 'pause') return <PauseDialog {...rest} />;
  return asked === 'time' ? <TimeDialog {...rest} /> : <RemindDialog {...rest} />;
}

function PauseDialog({ task, onClose }: LaterProps) {
  const text = useText();
  const { workbook } = useWorkbook();
  const ask = useAsk(workbook);
  const [until, setUntil] = useState('');
  const pause = () => (until !== '' && !isDay(until) ? text('work.day.wrong') : ask({ kind: 'pauseTask', task: task.id, until: until || null }));
  return (
    <AnsweredDialog title={text('work.pause')} submit={text('work.pause')} onSubmit={pause} onDone={() => toast(text('work.pause.done'))} onClose={onClose}>
      <p>{text('work.pause.about')}</p>
      <TextField type="date" label={text('work.pause.until')} hint={text('work.optional')} value={until} onChange={setUntil} />
    </AnsweredDialog>
  );
}

/** The day bends so far by itself; further is asked for. */
function TimeDialog({ task, onClose }: LaterProps) {
  const text = useText();
  const days = useDayWords();
  const { workbook } = useWorkbook();
  const ask = useAsk(workbook);
  const [until, setUntil] = useState(task.dueOn ?? '');
  const [words, setWords] = useState('');
  const latest = task.schedule.dueOn === null ? null : plusDays(task.schedule.dueOn, task.schedule.bend);
  const isWithin = latest !== null && until <= latest;

  function move() {
    if (!isDay(until)) return text('work.day.wrong');
    return ask(isWithin ? { kind: 'moveDue', task: task.id, dueOn: until } : { kind: 'askForTime', task: task.id, until, words: words.trim() || null });
  }

  return (
    <AnsweredDialog title={text('work.time')} submit={text(isWithin ? 'work.time.move' : 'work.time.ask')} onSubmit={move} onDone={() => toast(text(isWithin ? 'work.time.moved' : 'work.time.asked'))} onClose={onClose}>
      {latest !== null && <p>{text('work.time.about', { day: days.long(latest) })}</p>}
      <TextField type="date" label={text('work.time.until')} value={until} onChange={setUntil} />
      {!isWithin && <TextField long label={text('work.time.words')} hint={text('work.optional')} value={words} onChange={setWords} maxLength={400} />}
    </AnsweredDialog>
  );
}

function RemindDialog({ task, onClose }: LaterProps) {
  const text = useText();
  const intl = useIntl();
  const { workbook } = useWorkbook();
  const ask = useAsk(workbook);
  const act = useAct(workbook);
  const [at, setAt] = useState(task.reminder?.at.slice(0, 5) ?? '18:00');
  const set = () => ask({ kind: 'remindOfTask', task: task.id, at: `${at}:00`, weekdays: [], timeZone: ownZone() });

  async function stop(): Promise<void> {
    await act({ kind: 'remindOfTask', task: task.id, at: null, weekdays: [], timeZone: ownZone() });
    toast(text('work.remind.stopped'));
    onClose();
  }

  return (
    <AnsweredDialog title={text('work.remind')} submit={text('work.remind.submit')} onSubmit={set} onDone={() => toast(text('work.remind.done'))} onClose={onClose}>
      <p>{text('work.remind.about')}</p>
      <TextField type="time" label={text('work.remind.time')} hint={zoneName(ownZone(), intl.locale)} value={at} onChange={setAt} />
      {task.reminder !== null && (
        <div className="row">
          {([15, 60, 180] as const).map((minutes) => (
            <Button key={minutes} look="quiet" onPress={() => void act({ kind: 'snoozeTask', task: task.id, minutes }).then(onClose)}>
              {text('work.remind.snooze', { minutes })}
            </Button>
          ))}
          <Button look="quiet" onPress={() => void stop()}>
            {text('work.remind.stop')}
          </Button>
        </div>
      )}
    </AnsweredDialog>
  );
}

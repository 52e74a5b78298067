import { useText } from '../i18n';
import { useAct } from '../journals/use-act';
import { useNow } from '../journals/use-now';
import { Button, ButtonLink } from '../parts/button';
import { Notice } from '../parts/notice';
import { paths } from '../paths';
import { filedUnder } from './schedule';
import { SizeWords } from './size-words';
import { scheduleOf } from './tasks';
import { useTask, useToday } from './task-context';
import { isJustOver } from './waits';
import { useWorkbook } from './workbook-context';

/** A suggestion about the size, for both to see; nothing changes by itself (R6.2, R6.4). */
export default function Hints() {
  const text = useText();
  const { task, days } = useTask();
  const { workbook, isOwner, sessionEnds } = useWorkbook();
  const act = useAct(workbook);
  const today = useToday();
  const place = task.card.sizes.findIndex(({ size }) => size === task.size);
  const next = task.hint === 'stay' ? undefined : task.card.sizes[place + (task.hint === 'bigger' ? 1 : -1)];
  // done: one thank-you, and no new ask (R8.4)
  const isDone = days.some(({ on, credit }) => on === filedUnder(scheduleOf(task), today) && credit === 1);
  const now = useNow();
  if (isOwner && (isDone || isJustOver(sessionEnds, now))) return null;
  if (task.offer !== 'none')
    return (
      <>
        <Offer />
        {task.reminder?.isResting === true && <Resting />}
      </>
    );
  return (
    <>
      {next !== undefined && task.hint !== 'stay' && (
        <div className="no-print">
          <Notice title={text(`work.hint.${task.hint}`)}>
            <div className="stack">
              <p>{text(isOwner ? 'work.hint.about' : 'work.hint.about.care')}</p>
              {isOwner && (
                <div className="row">
                  <Button onPress={() => void act({ kind: 'chooseTaskSize', task: task.id, size: next.size })}>
                    {text('work.hint.take', { size: text(`work.size.${next.size}`) })}
                  </Button>
                  <Button look="quiet" onPress={() => void act({ kind: 'keepTaskAsIs', task: task.id, isOn: true })}>
                    {text('work.hint.keep')}
                  </Button>
                </div>
              )}
            </div>
          </Notice>
        </div>
      )}
      {task.reminder?.isResting === true && <Resting />}
    </>
  );
}

/** R8.4: after a low mood only the smallest or something to calm down; else an easier size, one tap away. */
function Offer() {
  const text = useText();
  const { task } = useTask();
  const { workbook } = useWorkbook();
  const act = useAct(workbook);
  const place = task.card.sizes.findIndex(({ size }) => size === task.size);
  const next = task.offer === 'easier' ? task.card.sizes[place - 1] : task.card.sizes[0];
  if (task.offer === 'none') return null;
  return (
    <div className="no-print">
      <Notice title={text(`work.offer.${task.offer}`)}>
        <div className="stack">
          <p>{text(`work.offer.${task.offer}.about`)}</p>
          {next !== undefined && (
            <p className="muted">
              <SizeWords of={next} />
            </p>
          )}
          <div className="row">
            {next !== undefined && next.size !== task.size && (
              <Button onPress={() => void act({ kind: 'chooseTaskSize', task: task.id, size: next.size })}>{text('work.hint.take', { size: text(`work.size.${next.size}`) })}</Button>
            )}
            {task.offer === 'smallest' && <ButtonLink href={paths.exercises}>{text('work.next.grounding')}</ButtonLink>}
          </div>
        </div>
      </Notice>
    </div>
  );
}

/** R8.5: three came and nothing followed, so they rest and ask. */
function Resting() {
  const text = useText();
  const { task } = useTask();
  const { workbook } = useWorkbook();
  const act = useAct(workbook);
  const { reminder } = task;
  if (reminder === null) return null;
  const remind = (at: string | null) => void act({ kind: 'remindOfTask', task: task.id, at, weekdays: reminder.weekdays, timeZone: reminder.timeZone });
  return (
    <Notice title={text('work.resting.title')}>
      <div className="stack">
        <p>{text('work.resting')}</p>
        <div className="row">
          <Button onPress={() => remind(reminder.at)}>{text('work.resting.again')}</Button>
          <Button look="quiet" onPress={() => remind(null)}>
            {text('work.resting.off')}
          </Button>
        </div>
      </div>
    </Notice>
  );
}

import { useDayWords } from '../challenges/use-day-words';
import { useText } from '../i18n';
import { useAct } from '../journals/use-act';
import { Button } from '../parts/button';
import { Notice } from '../parts/notice';
import { UserText } from '../parts/user-text';
import { useTask } from './task-context';
import { useWorkbook } from './workbook-context';

/** What a facilitator looks at first: that it made somebody feel worse, that they ask for time, what keeps coming back. */
export default function CareNotes() {
  const text = useText();
  const days = useDayWords();
  const { task } = useTask();
  const { workbook, isHeld } = useWorkbook();
  const act = useAct(workbook);
  return (
    <>
      {task.looksFirst && (
        <Notice tone="notice" title={text('work.look.title')}>
          <div className="stack">
            <p>{text('work.look')}</p>
            <div className="row">
              <Button onPress={() => void act({ kind: 'lookAtTask', task: task.id })}>{text('work.look.done')}</Button>
            </div>
          </div>
        </Notice>
      )}
      {isHeld && <Notice>{text('work.held')}</Notice>}
      {task.isDeclined && <Notice>{text('work.declined.care')}</Notice>}
      {task.asksUntil !== null && (
        <Notice title={text('work.asks', { day: days.long(task.asksUntil) })}>
          <div className="stack">
            {task.askWords !== null && <UserText as="block">{task.askWords}</UserText>}
            <div className="row">
              <Button look="primary" onPress={() => void act({ kind: 'moveDue', task: task.id, dueOn: task.asksUntil ?? '' })}>
                {text('work.asks.yes')}
              </Button>
              {task.dueOn !== null && (
                <Button onPress={() => void act({ kind: 'moveDue', task: task.id, dueOn: task.dueOn ?? '' })}>{text('work.asks.stay', { day: days.short(task.dueOn) })}</Button>
              )}
            </div>
          </div>
        </Notice>
      )}
      {task.recurring !== null && <Notice title={text('work.recurring.title')}>{text('work.recurring', { reason: text(`work.reason.${task.recurring}`) })}</Notice>}
    </>
  );
}

import { useText } from '../i18n';
import { useAct } from '../journals/use-act';
import { Button } from '../parts/button';
import { Notice } from '../parts/notice';
import { useTask } from './task-context';
import { useWorkbook } from './workbook-context';

/** A suggestion about the size, for both to see; nothing changes by itself (R6.2, R6.4). */
export default function Hints() {
  const text = useText();
  const { task } = useTask();
  const { workbook, isOwner } = useWorkbook();
  const act = useAct(workbook);
  const place = task.card.sizes.findIndex(({ size }) => size === task.size);
  const next = task.hint === 'stay' ? undefined : task.card.sizes[place + (task.hint === 'bigger' ? 1 : -1)];
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

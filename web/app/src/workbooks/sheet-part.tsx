import { useDayWords } from '../challenges/use-day-words';
import { useText } from '../i18n';
import { lazyPart, Meanwhile } from '../lazy-page';
import { useItem, useItems, useLoadedUntil } from '../live';
import { NativeSelect } from '../parts/native-select';
import { Skeleton } from '../parts/skeleton';
import { tellableDays } from './schedule';
import { isOn, scheduleOf } from './tasks';
import { useTask, useToday } from './task-context';
import { useWorkbook } from './workbook-context';
import styles from './work.module.css';

const OwnSheet = lazyPart([], () => import('./own-sheet'));
const ReadSheet = lazyPart([], () => import('./read-sheet'));

/** What is filed under the day that is looked at: for its owner to fill in, for facilitators to read. */
export function SheetPart() {
  const text = useText();
  const words = useDayWords();
  const { task, days, on, choose } = useTask();
  const { workbook, isOwner } = useWorkbook();
  const today = useToday();
  const hasSheet = days.some((day) => day.on === on);
  const sheet = useItem(workbook, `sheet:${task.id}:${on ?? ''}`, 'worksheet');
  useItems(workbook, 'worksheet');
  useLoadedUntil(workbook, 'sheets', sheet !== undefined || !hasSheet || !isOwner);
  const known = days.map((day) => day.on).toReversed();
  const offered = [...new Set([...(isOwner ? tellableDays(scheduleOf(task), today) : []), ...known, ...(on === undefined ? [] : [on])])].toSorted().toReversed();
  if (!isOn(task) && sheet === undefined && !hasSheet) return null;
  if (on === undefined) return <p className="muted">{text('work.notBegun', { day: words.long(task.schedule.startsOn) })}</p>;
  return (
    <section className={`card ${styles.section ?? ''}`} data-part="sheet">
      <div className={styles.head}>
        <h2>{task.schedule.rhythm === 'once' ? text('work.sheet') : text('work.sheet.of', { day: words.long(on) })}</h2>
      </div>
      {offered.length > 1 && (
        <div className="no-print">
          <NativeSelect label={text('work.day')} value={on} onChange={choose}>
            {offered.slice(0, 60).map((day) => (
              <option key={day} value={day}>
                {day === today ? text('work.today') : words.long(day)}
              </option>
            ))}
          </NativeSelect>
        </div>
      )}
      <Meanwhile show={<Skeleton lines={4} />}>{isOwner ? <OwnSheet key={on} on={on} sheet={sheet} /> : <ReadSheet key={on} on={on} sheet={sheet} />}</Meanwhile>
    </section>
  );
}

import { useDayWords } from '../challenges/use-day-words';
import { useText } from '../i18n';
import { Button } from '../parts/button';
import { useState } from 'react';
import { useTask } from './task-context';
import { StateMark } from './work-state';
import styles from './work.module.css';

const shown = 8;

/** The days with something on them: tries are counted, days without are not (R7.2, R7.3). */
export function DaysList() {
  const text = useText();
  const words = useDayWords();
  const { task, days, on, choose } = useTask();
  const [isAll, setAll] = useState(false);
  if (task.schedule.rhythm === 'once' || days.length === 0) return null;
  const latest = days.toReversed();
  return (
    <section className={`card ${styles.section ?? ''} no-print`} data-part="days">
      <h2>{text('work.days')}</h2>
      <p className="muted small">{text('work.days.count', { count: days.filter(({ state }) => state !== 'notYet').length })}</p>
      <ul className={styles.list}>
        {(isAll ? latest : latest.slice(0, shown)).map((day) => (
          <li key={day.on} className={styles.item}>
            <Button look="quiet" aria-current={day.on === on ? 'date' : undefined} onPress={() => choose(day.on)}>
              {words.long(day.on)}
            </Button>
            <span className="small">
              <StateMark state={day.state} />
            </span>
          </li>
        ))}
      </ul>
      {!isAll && latest.length > shown && (
        <div className="row">
          <Button look="quiet" onPress={() => setAll(true)}>
            {text('work.days.all')}
          </Button>
        </div>
      )}
    </section>
  );
}

import { Check, Moon } from 'lucide-react';
import type { DayMark } from '../contracts';
import { useText } from '../i18n';
import { classNames } from '../parts/class-names';
import { Icon } from '../parts/icon';
import { VisuallyHidden } from '../parts/visually-hidden';
import styles from './calendar.module.css';
import { useChallenge } from './challenge-context';
import { type Day, plusDays, weeksOf } from './days';
import { useDayWords } from './use-day-words';

/** A Monday, to name the days of the week by. */
const monday = '2024-01-01';
const week = Array.from({ length: 7 }, (_, day) => plusDays(monday, day));

/** One's own days. A day without anything is just a day. */
export function Calendar({ days }: { readonly days: readonly DayMark[] }) {
  const text = useText();
  const words = useDayWords();
  const { plan } = useChallenge();
  const marks = new Map(days.map((mark) => [mark.on, mark]));
  return (
    <table className={styles.calendar}>
      <caption>
        <VisuallyHidden>{text('challenge.days')}</VisuallyHidden>
      </caption>
      <thead>
        <tr>
          {week.map((day) => (
            <th key={day} scope="col">
              <span aria-hidden>{words.weekday(day)}</span>
              <VisuallyHidden>{words.weekdayLong(day)}</VisuallyHidden>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeksOf(plan).map((cells) => (
          <tr key={cells.find((day) => day !== undefined)}>
            {cells.map((day, place) => (
              <Cell key={day ?? week[place]} day={day} mark={marks.get(day ?? '')} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** A day; before the first and after the last one there is nothing. */
function Cell({ day, mark }: { readonly day: Day | undefined; readonly mark: DayMark | undefined }) {
  const text = useText();
  const words = useDayWords();
  const { today } = useChallenge();
  // oxlint-disable-next-line jsx-a11y/control-has-associated-label -- there is no such day
  if (day === undefined) return <td />;
  const isDone = mark !== undefined && mark.acts + mark.ownActs > 0;
  const state = isDone ? 'done' : mark?.isRest ? 'rest' : undefined;
  return (
    <td aria-current={day === today ? 'date' : undefined} className={classNames(styles.day, state && styles[state], day > today && styles.ahead)}>
      <span>{words.number(day)}</span>
      {state !== undefined && (
        <>
          <Icon of={isDone ? Check : Moon} />
          <VisuallyHidden>{text(`challenge.days.${state}`)}</VisuallyHidden>
        </>
      )}
    </td>
  );
}

import { Check, Moon } from 'lucide-react';
import { useIntl } from 'react-intl';
import type { DayMark, Taker } from '../contracts';
import { useText } from '../i18n';
import { useSeats } from '../journals/seats';
import { Icon } from '../parts/icon';
import { UserText } from '../parts/user-text';
import { VisuallyHidden } from '../parts/visually-hidden';
import { useChallenge } from './challenge-context';
import { daysOf } from './days';
import styles from './people.module.css';
import { useDayWords } from './use-day-words';

/** Everybody's days side by side, as far as they show them. A blank day means nothing. */
export function DayGrid({ takers }: { readonly takers: readonly Taker[] }) {
  const text = useText();
  const words = useDayWords();
  const seats = useSeats();
  const { plan, today, me } = useChallenge();
  const days = daysOf(plan);
  return (
    // a wide table is moved within its frame; with the keyboard, too
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className={styles.scroll} role="region" aria-label={text('challenge.people.days')} tabIndex={0}>
      <table className={styles.grid}>
        <thead>
          <tr>
            <th scope="col">{text('challenge.csv.name')}</th>
            {days.map((day) => (
              <th key={day} scope="col" aria-current={day === today ? 'date' : undefined}>
                {words.short(day)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {takers.map((taker) => (
            <tr key={taker.id} data-own={taker.person === me}>
              <th scope="row">
                <UserText>{seats.of(taker.person)?.name ?? text('journal.somebody')}</UserText>
              </th>
              {days.map((day) => (
                <Cell key={day} mark={taker.days.find(({ on }) => on === day)} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Cell({ mark }: { readonly mark: DayMark | undefined }) {
  const text = useText();
  const intl = useIntl();
  // oxlint-disable-next-line jsx-a11y/control-has-associated-label -- a blank day means nothing
  if (mark === undefined || (mark.acts === 0 && !mark.isRest)) return <td />;
  const isDone = mark.acts > 0;
  return (
    <td className={isDone ? styles.done : styles.rest}>
      <Icon of={isDone ? Check : Moon} />
      {mark.acts > 1 ? intl.formatNumber(mark.acts) : null}
      <VisuallyHidden>{text(isDone ? 'challenge.days.done' : 'challenge.days.rest')}</VisuallyHidden>
    </td>
  );
}

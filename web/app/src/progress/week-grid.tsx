import { Check, CircleDashed, CirclePause, CircleSlash2, type LucideIcon, Sparkle } from 'lucide-react';
import { useCallback } from 'react';
import { daysBetween, plusDays } from '../challenges/days';
import { useDayWords } from '../challenges/use-day-words';
import { useText } from '../i18n';
import { useSeats } from '../journals/seats';
import { Icon } from '../parts/icon';
import styles from './progress.module.css';
import { ReasonWords } from './reason-words';
import type { Progress } from './sources';
import { markOf, mondayOf, tallyOf, type WeekMark, type WeekOfWork } from './weeks';

const icons: Readonly<Record<WeekMark, LucideIcon>> = { done: Check, own: Sparkle, part: CircleSlash2, paused: CirclePause, none: CircleDashed };

/** How many weeks are side by side: as many as there are, but not so few that it looks like an ending, nor more than fit. */
const fewest = 4;
const most = 8;

/** Members down, weeks across (M1): done, in part, or what got in the way. By name, never by how much. */
export function WeekGrid({ people, today }: { readonly people: readonly Progress[]; readonly today: string }) {
  const text = useText();
  const words = useDayWords();
  const seats = useSeats();
  const first = people.flatMap(({ entries }) => entries.map(({ on }) => on)).toSorted()[0] ?? today;
  const shown = Math.min(most, Math.max(fewest, daysBetween(mondayOf(first), mondayOf(today)) / 7 + 1));
  const mondays = Array.from({ length: shown }, (_, back) => plusDays(mondayOf(today), -7 * (shown - 1 - back)));
  // where it is wider than the window the latest weeks are what is seen first
  const toLatest = useCallback((part: HTMLDivElement | null) => {
    if (part !== null) part.scrollLeft = getComputedStyle(part).direction === 'rtl' ? -part.scrollWidth : part.scrollWidth;
  }, []);
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reached by keys
    <div ref={toLatest} className={styles.scroll} role="region" aria-label={text('progress.grid')} tabIndex={0}>
      <table className={styles.grid}>
        <thead>
          <tr>
            <th scope="col">{text('progress.grid.who')}</th>
            {mondays.map((monday) => (
              <th key={monday} scope="col">
                {words.short(monday)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {people.map(({ person, entries }) => (
            <tr key={person}>
              <th scope="row">
                <bdi>{seats.of(person)?.name ?? text('journal.somebody')}</bdi>
              </th>
              {mondays.map((monday) => (
                <Cell key={monday} week={{ monday, entries: entries.filter(({ on }) => mondayOf(on) === monday) }} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Cell({ week }: { readonly week: WeekOfWork }) {
  const text = useText();
  const mark = markOf(week);
  const { done, of, reasons } = tallyOf(week);
  if (week.entries.length === 0) return <td className="muted">{text('progress.mark.nothing')}</td>;
  return (
    <td data-mark={mark}>
      <span className={styles.mark}>
        <Icon of={icons[mark]} />
        {text(`progress.mark.${mark}`)}
      </span>
      {of > 0 && <span className="small">{text('progress.of', { done, of })}</span>}
      {reasons.length > 0 && (
        <span className="muted small">
          <ReasonWords reasons={reasons} />
        </span>
      )}
    </td>
  );
}

import { ChevronLeft, ChevronRight, Plus } from 'lucide-react';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { useText } from '../i18n';
import { useMedia } from '../pages/use-media';
import { Button } from '../parts/button';
import { Dialog } from '../parts/dialog';
import { Icon } from '../parts/icon';
import { cellsOf, newRow, noAnswer, withCell } from './answers';
import { Field, type FieldProps } from './field';
import { FieldTitle } from './field-title';
import { useFill } from './fill-context';
import styles from './forms.module.css';
import type { AnswerRow } from './shapes';
import TableField from './table-field';
import { dayAfter, mondayOf, today } from './week';

/** What is planned in a week, day by day; on a narrow window the same rows one below the other (J4). */
export default function WeekGrid(props: FieldProps) {
  const isWide = useMedia('(min-width: 56rem)');
  return isWide ? <Week {...props} /> : <TableField {...props} />;
}

function Week({ field, answer, onAnswer, problem }: FieldProps) {
  const text = useText();
  const intl = useIntl();
  const { isDisabled } = useFill();
  const [monday, setMonday] = useState(() => mondayOf(firstDay(answer.rows) ?? today()));
  const [open, setOpen] = useState<string>();
  const days = Array.from({ length: 7 }, (_, place) => dayAfter(monday, place));
  const row = answer.rows.find(({ id }) => id === open);
  const isFull = answer.rows.length >= (field.maxRows ?? 200);
  const keep = (rows: readonly AnswerRow[]) => onAnswer({ ...noAnswer, rows });
  const dayName = (day: string) => intl.formatDate(new Date(`${day}T12:00:00Z`), { weekday: 'short', day: 'numeric', month: 'short', timeZone: 'UTC' });
  const shortName = (day: string) => intl.formatDate(new Date(`${day}T12:00:00Z`), { weekday: 'short', day: 'numeric', timeZone: 'UTC' });

  function add(day: string): void {
    const fresh = newRow([{ column: 'day', answer: { ...noAnswer, text: day } }]);
    keep([...answer.rows, fresh]);
    setOpen(fresh.id);
  }

  const undated = answer.rows.filter((one) => cellsOf(one).get('day') === undefined);
  return (
    <div className={styles.table}>
      <FieldTitle id="week" field={field} problem={problem} />
      <div className="row">
        <Button aria-label={text('form.week.before')} onPress={() => setMonday(dayAfter(monday, -7))}>
          <Icon of={ChevronLeft} directed />
        </Button>
        <span aria-live="polite">{text('form.week.of', { day: dayName(monday) })}</span>
        <Button aria-label={text('form.week.after')} onPress={() => setMonday(dayAfter(monday, 7))}>
          <Icon of={ChevronRight} directed />
        </Button>
      </div>
      <div className={styles.week}>
        {days.map((day) => (
          <section key={day} aria-label={dayName(day)} className={styles.day}>
            <span className={styles.dayHead}>
              <span aria-hidden>{shortName(day)}</span>
              {!isDisabled && !isFull && <Button look="quiet" icon={Plus} aria-label={text('form.week.add', { day: dayName(day) })} onPress={() => add(day)} />}
            </span>
            {onDay(answer.rows, day).map((one) => (
              <Slot key={one.id} row={one} field={field} onPress={() => setOpen(one.id)} />
            ))}
          </section>
        ))}
      </div>
      {undated.map((one) => (
        <Slot key={one.id} row={one} field={field} onPress={() => setOpen(one.id)} />
      ))}
      {row !== undefined && (
        <Dialog
          title={text('form.week.one')}
          isOpen
          onClose={() => setOpen(undefined)}
          actions={
            <>
              <Button look="primary" onPress={() => setOpen(undefined)}>
                {text('form.row.done')}
              </Button>
              {!isDisabled && (
                <Button
                  onPress={() => {
                    keep(answer.rows.filter(({ id }) => id !== row.id));
                    setOpen(undefined);
                  }}
                >
                  {text('form.row.takeOut')}
                </Button>
              )}
            </>
          }
        >
          <div className="stack">
            {field.columns.map((column) => (
              <Field
                key={column.key}
                field={column}
                within={`${field.key}/${row.id}/`}
                answer={cellsOf(row).get(column.key)}
                onAnswer={(cell) => keep(answer.rows.map((one) => (one.id === row.id ? withCell(one, field.columns, column.key, cell) : one)))}
              />
            ))}
          </div>
        </Dialog>
      )}
    </div>
  );
}

function Slot({ row, field, onPress }: { readonly row: AnswerRow; readonly field: FieldProps['field']; readonly onPress: () => void }) {
  const text = useText();
  const intl = useIntl();
  const cells = cellsOf(row);
  const done = cells.get('done')?.text;
  const doneWords = field.columns.find(({ key }) => key === 'done')?.options.find(({ value }) => value === done)?.label;
  const numbers = field.columns.flatMap(({ key, type, label }) => {
    const number = type === 'scale' ? cells.get(key)?.number : undefined;
    return number === undefined || number === null ? [] : [`${label.replace(/ \(.*\)$/, '')} ${intl.formatNumber(number)}`];
  });
  return (
    <button type="button" onClick={onPress} className={styles.slot}>
      {cells.get('time')?.text && <b>{cells.get('time')?.text}</b>}
      <bdi>{cells.get('activity')?.text || text('form.row.empty')}</bdi>
      {doneWords !== undefined && <bdi className="muted">{doneWords}</bdi>}
      {numbers.length > 0 && <bdi className="muted">{numbers.join(' · ')}</bdi>}
    </button>
  );
}

const dayOf = (row: AnswerRow) => cellsOf(row).get('day')?.text ?? undefined;
const timeOf = (row: AnswerRow) => cellsOf(row).get('time')?.text ?? '';

/** The first day that something is planned for, not before this week's where there is one. */
function firstDay(rows: readonly AnswerRow[]): string | undefined {
  const days = rows.flatMap((row) => dayOf(row) ?? []).toSorted();
  return days.find((day) => day >= mondayOf(today())) ?? days.at(-1);
}

const onDay = (rows: readonly AnswerRow[], day: string): readonly AnswerRow[] =>
  rows.filter((row) => dayOf(row) === day).toSorted((one, other) => timeOf(one).localeCompare(timeOf(other)));

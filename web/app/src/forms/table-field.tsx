import { Plus } from 'lucide-react';
import { useId, useRef, useState } from 'react';
import { useText } from '../i18n';
import { announce } from '../parts/announcer';
import { Button } from '../parts/button';
import { toast } from '../parts/toast-queue';
import { moved, newRow, noAnswer, sorted, withCell } from './answers';
import type { FieldProps } from './field';
import { FieldTitle } from './field-title';
import { useFill } from './fill-context';
import styles from './forms.module.css';
import { RowCard } from './row-card';
import type { Answer, AnswerRow } from './shapes';
import { useLatest } from './use-latest';

/** Rows that repeat, each a card; a ladder's stand in the order of how hard they are. */
export default function TableField({ field, answer, onAnswer, problem }: FieldProps) {
  const text = useText();
  const id = useId();
  const { isDisabled, screens } = useFill();
  const list = useRef<HTMLOListElement>(null);
  const isLadder = field.type === 'ladder';
  const rows = answer.rows;
  const [open, setOpen] = useState<string | undefined>(() => {
    const left = screens.get(field.key);
    return rows.some((row) => row.id === left) ? left : rows.length === 1 ? rows[0]?.id : undefined;
  });
  const show = (row: string | undefined) => {
    setOpen(row);
    screens.set(field.key, row);
  };
  const latest = useLatest(answer);
  const isFull = rows.length >= (field.maxRows ?? 200);

  const keep = (next: readonly AnswerRow[]) => onAnswer({ ...noAnswer, rows: next });

  function change(row: AnswerRow, column: string, cell: Answer | null): void {
    keep(rows.map((one) => (one.id === row.id ? withCell(one, field.columns, column, cell) : one)));
  }

  function add(): void {
    const row = newRow();
    keep([...rows, row]);
    show(row.id);
  }

  function remove(row: AnswerRow): void {
    const place = rows.findIndex(({ id: one }) => one === row.id);
    keep(rows.filter(({ id: one }) => one !== row.id));
    list.current?.focus();
    screens.set(`${field.key}/${row.id}`, undefined);
    if (open === row.id) show(undefined);
    // whatever was done in the meantime stays
    const undo = () => onAnswer({ ...noAnswer, rows: latest.current.rows.toSpliced(Math.min(place, latest.current.rows.length), 0, row) });
    toast(text('form.row.removed'), { name: text('form.undo'), run: undo });
  }

  function move(from: number, to: number): void {
    if (to < 0 || to >= rows.length) return;
    keep(moved(rows, from, to));
    announce(text('form.row.moved', { place: to + 1, of: rows.length }));
  }

  /** Steps are sorted when one is finished, not while its slider moves under the finger. */
  function close(): void {
    if (open !== undefined) screens.set(`${field.key}/${open}`, undefined);
    show(undefined);
    const inOrder = isLadder ? sorted(rows, field.orderBy) : rows;
    if (inOrder.some((row, place) => row !== rows[place])) keep(inOrder);
  }

  return (
    <div role="group" aria-labelledby={`${id}-label`} aria-describedby={`${id}-more`} className={styles.table}>
      <FieldTitle id={id} field={field} problem={problem} />
      <ol ref={list} tabIndex={-1} aria-labelledby={`${id}-label`} className={styles.rows}>
        {rows.map((row, place) => (
          <RowCard
            key={row.id}
            field={field}
            row={row}
            place={place}
            of={rows.length}
            isOpen={row.id === open}
            isDisabled={isDisabled}
            onOpen={() => show(row.id)}
            onClose={close}
            onCell={(column, cell) => change(row, column, cell)}
            onRemove={() => remove(row)}
            onMove={isLadder && field.orderBy !== null ? undefined : (to) => move(place, to)}
          />
        ))}
      </ol>
      {!isDisabled && (
        <div className="row">
          <Button icon={Plus} isDisabled={isFull} onPress={add}>
            {text(isLadder ? 'form.step.add' : 'form.row.add')}
          </Button>
          {isFull && <span className="muted small">{text('form.row.full', { count: rows.length })}</span>}
        </div>
      )}
    </div>
  );
}

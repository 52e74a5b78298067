import { Plus } from 'lucide-react';
import { useId, useRef, useState } from 'react';
import { useText } from '../i18n';
import { announce } from '../parts/announcer';
import { Button } from '../parts/button';
import { NativeSelect } from '../parts/native-select';
import { cellsOf, newRow, noAnswer, withCell } from './answers';
import type { FieldProps } from './field';
import { Field } from './field';
import { FieldTitle } from './field-title';
import { useFill } from './fill-context';
import styles from './forms.module.css';
import type { AnswerRow, FormOption } from './shapes';

/** Cards into piles: one card after the other, with a button for each pile; sorted ones can be moved. */
export default function CardSort({ field, answer, onAnswer, problem }: FieldProps) {
  const text = useText();
  const id = useId();
  const { isDisabled } = useFill();
  const next = useRef<HTMLDivElement>(null);
  const [skipped, setSkipped] = useState<readonly string[]>([]);
  const cards = optionsOf(field.columns, 'card');
  const piles = optionsOf(field.columns, 'pile');
  const sortedCards = new Set(answer.rows.map((row) => cellsOf(row).get('card')?.text));
  const open = cards.filter(({ value }) => !sortedCards.has(value));
  const card = open.find(({ value }) => !skipped.includes(value)) ?? open[0];
  const isFull = answer.rows.length >= (field.maxRows ?? 200);

  const keep = (rows: readonly AnswerRow[]) => onAnswer({ ...noAnswer, rows });

  function put(value: string, pile: FormOption): void {
    const row = newRow([
      { column: 'card', answer: { ...noAnswer, text: value } },
      { column: 'pile', answer: { ...noAnswer, text: pile.value } },
    ]);
    keep([...answer.rows, row]);
    announce(text('form.cards.put', { card: cards.find((one) => one.value === value)?.label ?? '', pile: pile.label, left: open.length - 1 }));
  }

  const change = (row: AnswerRow, column: string, cell: AnswerRow['cells'][number]['answer'] | null) =>
    keep(answer.rows.map((one) => (one.id === row.id ? withCell(one, field.columns, column, cell) : one)));

  return (
    <div role="group" aria-labelledby={`${id}-label`} aria-describedby={`${id}-more`} className={styles.table}>
      <FieldTitle id={id} field={field} problem={problem} />
      {card !== undefined && !isDisabled && !isFull && (
        <div ref={next} className={styles.nextCard}>
          <span className="muted small">{text('form.cards.left', { count: open.length })}</span>
          <strong>
            <bdi>{card.label}</bdi>
          </strong>
          <div className={styles.centered}>
            {piles.map((pile) => (
              <Button key={pile.value} aria-label={text('form.cards.into', { card: card.label, pile: pile.label })} onPress={() => put(card.value, pile)}>
                <bdi>{pile.label}</bdi>
              </Button>
            ))}
          </div>
          {open.length > 1 && (
            <Button look="quiet" onPress={() => setSkipped((before) => [...(before.length + 1 >= open.length ? [] : before), card.value])}>
              {text('form.cards.later')}
            </Button>
          )}
        </div>
      )}
      <div className={styles.piles}>
        {piles.map((pile) => {
          const rows = answer.rows.filter((row) => cellsOf(row).get('pile')?.text === pile.value);
          return (
            <section key={pile.value} aria-label={text('form.cards.pile', { pile: pile.label, count: rows.length })} className={styles.pile}>
              <strong aria-hidden>{text('form.cards.pile', { pile: pile.label, count: rows.length })}</strong>
              <ul>
                {rows.map((row) => (
                  <li key={row.id} className={styles.valueCard}>
                    <Sorted row={row} piles={piles} field={field} isFirstPile={pile === piles[0]} isDisabled={isDisabled} onCell={(column, cell) => change(row, column, cell)} onBack={() => keep(answer.rows.filter((one) => one !== row))} />
                  </li>
                ))}
              </ul>
            </section>
          );
        })}
      </div>
      {isFull && (
        <p className="muted small">
          <Plus aria-hidden size={16} /> {text('form.row.full', { count: answer.rows.length })}
        </p>
      )}
    </div>
  );
}

const optionsOf = (columns: FieldProps['field']['columns'], key: string): readonly FormOption[] => columns.find((column) => column.key === key)?.options ?? [];

interface SortedProps {
  readonly row: AnswerRow;
  readonly piles: readonly FormOption[];
  readonly field: FieldProps['field'];
  /** What matters most is asked more of. */
  readonly isFirstPile: boolean;
  readonly isDisabled: boolean;
  readonly onCell: (column: string, answer: AnswerRow['cells'][number]['answer'] | null) => void;
  readonly onBack: () => void;
}

function Sorted({ row, piles, field, isFirstPile, isDisabled, onCell, onBack }: SortedProps) {
  const text = useText();
  const cells = cellsOf(row);
  const value = cells.get('card')?.text;
  const label = optionsOf(field.columns, 'card').find((option) => option.value === value)?.label ?? value ?? '';
  const more = field.columns.filter(({ key }) => key !== 'card' && key !== 'pile');
  return (
    <>
      <strong>
        <bdi>{label}</bdi>
      </strong>
      {!isDisabled && (
        <NativeSelect
          label={text('form.cards.move', { card: label })}
          value={cells.get('pile')?.text ?? ''}
          onChange={(pile) => (pile === '' ? onBack() : onCell('pile', { ...noAnswer, text: pile }))}
        >
          {piles.map((pile) => (
            <option key={pile.value} value={pile.value}>
              {pile.label}
            </option>
          ))}
          <option value="">{text('form.cards.back')}</option>
        </NativeSelect>
      )}
      {isFirstPile && more.map((column) => <Field key={column.key} field={column} within={`${field.key}/${row.id}/`} answer={cells.get(column.key)} onAnswer={(answer) => onCell(column.key, answer)} />)}
    </>
  );
}

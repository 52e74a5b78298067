import { ArrowDown, ArrowUp, Check, Pencil, Trash2 } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useText } from '../i18n';
import { Button } from '../parts/button';
import { cellsOf } from './answers';
import { Field } from './field';
import { useFill } from './fill-context';
import styles from './forms.module.css';
import { RowSummary } from './row-summary';
import type { Answer, AnswerRow, FormField } from './shapes';
import { Steps } from './steps';
import { screensOf } from './views';

interface RowCardProps {
  readonly field: FormField;
  readonly row: AnswerRow;
  readonly place: number;
  readonly of: number;
  readonly isOpen: boolean;
  readonly isDisabled: boolean;
  readonly onOpen: () => void;
  readonly onClose: () => void;
  readonly onCell: (column: string, answer: Answer | null) => void;
  readonly onRemove: () => void;
  /** Undefined where rows have an order of their own. */
  readonly onMove: ((to: number) => void) | undefined;
}

/** Rows of more columns are asked one after the other. */
const mostAtOnce = 3;

/** A row: closed it says in short what is in it, open it is filled in. */
export function RowCard(props: RowCardProps) {
  const { field, row, place, isOpen, isDisabled, onOpen, onClose } = props;
  const text = useText();
  const head = useRef<HTMLLIElement>(null);
  const wasOpen = useRef(isOpen);
  const name = text(field.type === 'ladder' ? 'form.step.name' : 'form.row.name', { place: place + 1 });
  useEffect(() => {
    // opened or finished: the focus goes on from here
    if (wasOpen.current !== isOpen) head.current?.querySelector<HTMLElement>(isOpen ? '[data-cells] :is(input, textarea, select)' : '[data-open]')?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);
  useEffect(() => {
    if (isOpen) head.current?.querySelector<HTMLElement>('[data-cells] :is(input, textarea, select)')?.focus();
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- a row that was just added, once
  }, []);
  return (
    <li ref={head} className={styles.row}>
      <div className={styles.rowHead}>
        <strong>{name}</strong>
        {!isDisabled && <RowDeeds {...props} name={name} />}
      </div>
      {!isOpen && <RowSummary field={field} row={row} />}
      {!isOpen && !isDisabled && (
        <div>
          <Button data-open="" icon={Pencil} aria-label={text('form.row.open.name', { name })} onPress={onOpen}>
            {text('form.row.open')}
          </Button>
        </div>
      )}
      {isOpen && <RowCells {...props} />}
      {isOpen && <CloseRow {...props} onClose={onClose} />}
    </li>
  );
}

function RowDeeds({ place, of, onMove, onRemove, name }: RowCardProps & { readonly name: string }) {
  const text = useText();
  return (
    <span className={styles.rowDeeds}>
      {onMove && of > 1 && (
        <>
          <Button look="quiet" icon={ArrowUp} isDisabled={place === 0} aria-label={text('form.row.up', { name })} onPress={() => onMove(place - 1)} />
          <Button look="quiet" icon={ArrowDown} isDisabled={place === of - 1} aria-label={text('form.row.down', { name })} onPress={() => onMove(place + 1)} />
        </>
      )}
      <Button look="quiet" icon={Trash2} aria-label={text('form.row.remove', { name })} onPress={onRemove} />
    </span>
  );
}

function RowCells({ field, row, onCell, onClose }: RowCardProps) {
  const text = useText();
  const { isStepwise } = useFill();
  const screens = screensOf(field);
  const cells = cellsOf(row);
  const ask = (column: FormField) => (
    <Field key={column.key} field={column} within={`${field.key}/${row.id}/`} answer={cells.get(column.key)} onAnswer={(answer) => onCell(column.key, answer)} />
  );
  if (!isStepwise || screens.length <= mostAtOnce)
    return (
      <div data-cells="" className={styles.cells}>
        {field.columns.map(ask)}
      </div>
    );
  return (
    <div data-cells="">
      <Steps place={`${field.key}/${row.id}`} keys={screens.map(([first]) => first?.key ?? '')} onDone={onClose} doneLabel={text('form.row.done')}>
        {(at) => <div className="stack">{screens[at]?.map(ask)}</div>}
      </Steps>
    </div>
  );
}

/** Rows that are not asked step by step have one button at their end. */
function CloseRow({ field, onClose }: RowCardProps) {
  const text = useText();
  const { isStepwise } = useFill();
  if (isStepwise && screensOf(field).length > mostAtOnce) return null;
  return (
    <div>
      <Button icon={Check} onPress={onClose}>
        {text('form.row.done')}
      </Button>
    </div>
  );
}

import { useIntl } from 'react-intl';
import { useText } from '../i18n';
import { cellsOf, isAnswered, isRowAnswered } from './answers';
import styles from './forms.module.css';
import { beforeAndAfter } from './pairs';
import type { AnswerRow, FormField } from './shapes';
import { useAnswerWords } from './words';

const mostWords = 2;

/** What is in a row, in short: its first words, and its numbers, those of before and after side by side. */
export function RowSummary({ field, row }: { readonly field: FormField; readonly row: AnswerRow }) {
  const text = useText();
  const words = useAnswerWords();
  const intl = useIntl();
  if (!isRowAnswered(row)) return <p className="muted">{text('form.row.empty')}</p>;
  const cells = cellsOf(row);
  const said = field.columns.filter(({ key, type }) => type !== 'scale' && isAnswered(cells.get(key)));
  const pairs = beforeAndAfter(field.columns);
  const inPairs = new Set(pairs.flatMap(({ before, after }) => [before.key, after.key]));
  const numbers = field.columns.filter(({ key, type }) => type === 'scale' && !inPairs.has(key) && isAnswered(cells.get(key)));
  return (
    <div className={styles.summary}>
      {said.slice(0, mostWords).map((column) => (
        <p key={column.key} dir="auto" className={styles.summaryWords}>
          {words(column, cells.get(column.key))}
        </p>
      ))}
      {pairs.map(({ before, after }) => {
        const [from, to] = [cells.get(before.key)?.number ?? null, cells.get(after.key)?.number ?? null];
        if (from === null && to === null) return null;
        const say = (number: number | null) => (number === null ? '–' : intl.formatNumber(number));
        return (
          <p key={before.key} className="small">
            <bdi>{before.label}</bdi>: <b>{say(from)}</b>
            {' · '}
            <bdi>{after.label}</bdi>: <b>{say(to)}</b>
          </p>
        );
      })}
      {numbers.map((column) => (
        <p key={column.key} className="small">
          <bdi>{column.label}</bdi>: <b>{words(column, cells.get(column.key))}</b>
        </p>
      ))}
    </div>
  );
}

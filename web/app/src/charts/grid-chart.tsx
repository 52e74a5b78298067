import { useText } from '../i18n';
import { VisuallyHidden } from '../parts/visually-hidden';
import styles from './charts.module.css';

/** What stands in a cell. `none` is empty paper: nobody's day without is marked. */
export type GridMark = 'none' | 'part' | 'own' | 'done' | 'paused';

export interface GridCell {
  readonly mark: GridMark;
  /** In words: for the tooltip and for those who hear the page. */
  readonly words: string;
}

export interface GridRow {
  readonly id: string;
  readonly label: string;
  readonly cells: readonly GridCell[];
}

export interface GridChartProps {
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly GridRow[];
}

/** Rows and weeks with a mark in each cell: shapes, not colours. It is a table already. */
export function GridChart({ title, columns, rows }: GridChartProps) {
  const text = useText();
  if (rows.length === 0) return <p className="muted">{text('chart.none')}</p>;
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls can be scrolled from the keyboard
    <div className={styles.scroll} role="region" aria-label={title} tabIndex={0}>
      <table className={styles.gridTable}>
        <caption>{title}</caption>
        <thead>
          <tr>
            <td aria-label={title} />
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, label, cells }) => (
            <tr key={id}>
              <th scope="row" dir="auto">
                {label}
              </th>
              {cells.map(({ mark, words }, place) => (
                <td key={columns[place]} title={words}>
                  <Mark of={mark} />
                  <VisuallyHidden>{words}</VisuallyHidden>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Mark({ of }: { readonly of: GridMark }) {
  if (of === 'none') return null;
  return (
    <svg viewBox="0 0 20 20" aria-hidden className={styles.gridMark}>
      {of === 'done' && <circle cx={10} cy={10} r={7} className={styles.full} />}
      {of === 'own' && <path d="M10 2L18 10L10 18L2 10Z" className={styles.full} />}
      {of === 'part' && (
        <>
          <circle cx={10} cy={10} r={6.5} className={styles.open} />
          <path d="M10 3.5A6.5 6.5 0 0 0 10 16.5Z" className={styles.full} />
        </>
      )}
      {of === 'paused' && <path d="M5 10H15" className={styles.open} />}
    </svg>
  );
}

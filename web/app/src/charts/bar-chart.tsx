import { useIntl } from 'react-intl';
import { useText } from '../i18n';
import styles from './charts.module.css';
import { Figure } from './figure';

export interface ChartBar {
  readonly id: string;
  readonly label: string;
  /** `null`: nothing is known; the bar is left out, not drawn as zero. */
  readonly value: number | null;
  /** In place of the number, or beside it. */
  readonly words?: string;
}

export interface BarChartProps {
  readonly title: string;
  readonly about?: string;
  readonly bars: readonly ChartBar[];
  readonly max: number;
  readonly format?: (value: number) => string;
}

/** Amounts beside each other, in the order given. Never people in an order. */
export function BarChart({ title, about, bars, max, format }: BarChartProps) {
  const text = useText();
  const intl = useIntl();
  const number = format ?? ((value: number) => intl.formatNumber(value, { maximumFractionDigits: 1 }));
  const wordsOf = ({ value, words }: ChartBar) => words ?? (value === null ? text('chart.gap') : number(value));
  const spoken = text('chart.bars.summary', { title, bars: bars.map((bar) => `${bar.label}: ${wordsOf(bar)}`).join(', ') });
  return (
    <Figure
      title={title}
      about={about}
      isEmpty={bars.length === 0}
      picture={
        <div role="img" aria-label={spoken} className={styles.bars}>
          {bars.map((bar) => (
            <div key={bar.id} className={styles.barRow}>
              <span dir="auto">{bar.label}</span>
              <span className={styles.track}>{bar.value !== null && <span className={styles.bar} style={{ inlineSize: `${Math.min(100, (bar.value / max) * 100)}%` }} />}</span>
              <span className={styles.barWords}>{wordsOf(bar)}</span>
            </div>
          ))}
        </div>
      }
      table={
        <table className={styles.table}>
          <tbody>
            {bars.map((bar) => (
              <tr key={bar.id}>
                <th scope="row" dir="auto">
                  {bar.label}
                </th>
                <td>{wordsOf(bar)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      }
    />
  );
}

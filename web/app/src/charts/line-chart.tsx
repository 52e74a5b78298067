import { useIntl } from 'react-intl';
import { useText } from '../i18n';
import styles from './charts.module.css';
import { Figure } from './figure';
import { type ChartSeries, type Known, knownOf, piecesOf, spanOf, stepsOf, ticksOf } from './geometry';
import { dashes, Shape } from './marks';

export type { ChartPoint, ChartSeries } from './geometry';

export interface LineChartProps {
  readonly title: string;
  readonly about?: string;
  /** Up to four. */
  readonly series: readonly ChartSeries[];
  readonly min: number;
  readonly max: number;
  /** Between the lines of the grid. */
  readonly step: number;
  /** So many days between two readings break the line. */
  readonly gapDays?: number;
  /** Lines across, with what they are. */
  readonly lines?: readonly { readonly value: number; readonly label: string }[];
  readonly format?: (value: number) => string;
}

const none: NonNullable<LineChartProps['lines']> = [];
const [width, height, start, top, foot] = [340, 190, 34, 12, 28];

/** Readings over time. Days without one are gaps. */
export function LineChart({ title, about, series, min, max, step, gapDays, lines = none, format }: LineChartProps) {
  const intl = useIntl();
  const known = series.map(knownOf);
  const isEmpty = known.every((points) => points.length === 0);
  const number = format ?? ((value: number) => intl.formatNumber(value, { maximumFractionDigits: 1 }));
  return (
    <Figure
      title={title}
      about={about}
      isEmpty={isEmpty}
      picture={!isEmpty && <Picture {...{ title, series, known, min, max, step, gapDays, lines, number }} />}
      table={<Rows series={series} known={known} number={number} />}
    />
  );
}

interface PictureProps extends Pick<LineChartProps, 'title' | 'series' | 'min' | 'max' | 'step' | 'gapDays'> {
  readonly known: readonly (readonly Known[])[];
  readonly lines: NonNullable<LineChartProps['lines']>;
  readonly number: (value: number) => string;
}

function Picture({ title, series, known, min, max, step, gapDays, lines, number }: PictureProps) {
  const summary = useSummary(number);
  const day = useDays();
  const span = spanOf(series);
  const x = (at: number) => start + ((at - span[0]) / (span[1] - span[0])) * (width - start - 12);
  const y = (value: number) => top + (1 - (value - min) / (max - min)) * (height - top - foot);
  const spoken = series.map(({ label }, place) => summary(series.length === 1 ? title : `${title}, ${label}`, known[place] ?? [])).join(' ');
  return (
    <>
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={spoken} className={styles.picture}>
        {stepsOf(min, max, step).map((value) => (
          <g key={value}>
            <line x1={start} x2={width - 6} y1={y(value)} y2={y(value)} className={styles.grid} />
            <text x={start - 6} y={y(value) + 4} textAnchor="end" direction="ltr">
              {number(value)}
            </text>
          </g>
        ))}
        {lines.map(({ value, label }) => (
          <g key={label} className={styles.across}>
            <line x1={start} x2={width - 6} y1={y(value)} y2={y(value)} />
            <text x={width - 8} y={y(value) - 4} textAnchor="end" direction="ltr">
              {label}
            </text>
          </g>
        ))}
        {ticksOf(span, 4).map((at, place, { length }) => (
          <text key={at} x={x(at)} y={height - 8} textAnchor={place === 0 ? 'start' : place === length - 1 ? 'end' : 'middle'} direction="ltr">
            {day(at)}
          </text>
        ))}
        {series.map((one, place) => (
          <g key={one.id} className={styles.series} data-place={place % 4}>
            {piecesOf(one, gapDays).map((piece) => (
              <polyline key={piece[0]?.at} points={piece.map(({ at, value }) => `${x(at).toFixed(1)},${y(value).toFixed(1)}`).join(' ')} strokeDasharray={dashes[place % 4]} />
            ))}
            {known[place]?.map(({ at, value }, point) => (
              // oxlint-disable-next-line react/no-array-index-key -- two readings may share a moment, and none moves
              <Shape key={`${at} ${point}`} place={place} x={x(at)} y={y(value)} />
            ))}
          </g>
        ))}
      </svg>
      {series.length > 1 && <Legend series={series} />}
    </>
  );
}

function Legend({ series }: { readonly series: readonly ChartSeries[] }) {
  return (
    <p className={styles.legend} aria-hidden>
      {series.map(({ id, label }, place) => (
        <span key={id}>
          <svg viewBox="0 0 34 14" className={styles.key}>
            <g className={styles.series} data-place={place % 4}>
              <polyline points="1,7 33,7" strokeDasharray={dashes[place % 4]} />
              <Shape place={place} x={17} y={7} />
            </g>
          </svg>
          {label}
        </span>
      ))}
    </p>
  );
}

interface RowsProps {
  readonly series: readonly ChartSeries[];
  readonly known: readonly (readonly Known[])[];
  readonly number: (value: number) => string;
}

function Rows({ series, known, number }: RowsProps) {
  const text = useText();
  const day = useDays(true);
  const times = [...new Set(known.flatMap((points) => points.map(({ at }) => at)))].toSorted((one, other) => other - one);
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{text('chart.day')}</th>
          {series.map(({ id, label }) => (
            <th key={id} scope="col">
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {times.map((at) => (
          <tr key={at}>
            <th scope="row">{day(at)}</th>
            {series.map(({ id }, place) => {
              const here = known[place]?.filter((point) => point.at === at) ?? [];
              return <td key={id}>{here.length === 0 ? text('chart.gap') : here.map(({ value }) => number(value)).join(', ')}</td>;
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function useDays(isLong = false): (at: number) => string {
  const intl = useIntl();
  return (at) => intl.formatDate(at, isLong ? { weekday: 'short', day: 'numeric', month: 'long' } : { day: 'numeric', month: 'short' });
}

/** What the picture shows, in a sentence. */
function useSummary(number: (value: number) => string): (title: string, points: readonly Known[]) => string {
  const text = useText();
  const day = useDays();
  return (title, points) => {
    const [first, last] = [points[0], points.at(-1)];
    if (first === undefined || last === undefined) return text('chart.summary.none', { title });
    if (points.length === 1) return text('chart.summary.single', { title, value: number(first.value), day: day(first.at) });
    const values = points.map(({ value }) => value);
    return text('chart.summary.one', {
      title,
      count: points.length,
      from: number(first.value),
      first: day(first.at),
      to: number(last.value),
      last: day(last.at),
      low: number(Math.min(...values)),
      high: number(Math.max(...values)),
    });
  };
}

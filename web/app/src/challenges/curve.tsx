import { ChevronDown } from 'lucide-react';
import { useId } from 'react';
import { useIntl } from 'react-intl';
import { useText } from '../i18n';
import { classNames } from '../parts/class-names';
import { Icon } from '../parts/icon';
import styles from './curve.module.css';

export interface CurvePoint {
  readonly label: string;
  readonly before: number;
  readonly after: number;
}

interface CurveProps {
  readonly title: string;
  /** What each point is: a day, a week. */
  readonly unit: string;
  readonly points: readonly CurvePoint[];
  readonly about: string;
}

const [width, height, edge] = [320, 150, 28];

/** How tense it was before and after, as two lines and as a table. */
export default function Curve({ title, unit, points, about }: CurveProps) {
  const text = useText();
  const intl = useIntl();
  const id = useId();
  const x = (place: number) => edge + (points.length === 1 ? 0.5 : place / (points.length - 1)) * (width - edge - 12);
  const y = (value: number) => 10 + (1 - value / 100) * (height - 20);
  const line = (of: (point: CurvePoint) => number) => points.map((point, place) => `${x(place).toFixed(1)},${y(of(point)).toFixed(1)}`).join(' ');
  const last = points.at(-1);
  const spoken = last === undefined ? title : text('challenge.curve.spoken', { title, before: intl.formatNumber(last.before), after: intl.formatNumber(last.after) });
  return (
    <figure aria-labelledby={id} className={styles.curve}>
      <figcaption id={id}>
        <strong>{title}</strong>
      </figcaption>
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={spoken} className={styles.picture}>
        {[0, 50, 100].map((value) => (
          <g key={value}>
            <line x1={edge} x2={width} y1={y(value)} y2={y(value)} className={styles.grid} />
            <text x={edge - 6} y={y(value) + 4} textAnchor="end" direction="ltr">
              {intl.formatNumber(value)}
            </text>
          </g>
        ))}
        <polyline points={line(({ before }) => before)} className={classNames(styles.line, styles.before)} />
        <polyline points={line(({ after }) => after)} className={classNames(styles.line, styles.after)} />
        {points.map((point, place) => (
          // oxlint-disable-next-line react/no-array-index-key -- points have no names, and none moves
          <g key={place}>
            <circle cx={x(place)} cy={y(point.before)} r={4} className={styles.before} />
            <rect x={x(place) - 3.5} y={y(point.after) - 3.5} width={7} height={7} className={styles.after} />
          </g>
        ))}
      </svg>
      <p className={styles.legend}>
        <span>
          <i className={classNames(styles.mark, styles.before)} />
          {text('challenge.suds.before')}
        </span>
        <span>
          <i className={classNames(styles.mark, styles.square, styles.after)} />
          {text('challenge.suds.after')}
        </span>
      </p>
      <p className="muted small">{about}</p>
      <details>
        <summary>
          {text('challenge.curve.table')}
          <Icon of={ChevronDown} />
        </summary>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{unit}</th>
              <th scope="col">{text('challenge.suds.before')}</th>
              <th scope="col">{text('challenge.suds.after')}</th>
            </tr>
          </thead>
          <tbody>
            {points.map(({ label, before, after }, place) => (
              // oxlint-disable-next-line react/no-array-index-key -- as above
              <tr key={place}>
                <th scope="row">{label}</th>
                <td>{intl.formatNumber(before)}</td>
                <td>{intl.formatNumber(after)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
}

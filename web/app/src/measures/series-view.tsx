import { LineChart } from '../charts/line-chart';
import type { MeasureSeries, ScoreChange } from '../contracts';
import { useText } from '../i18n';
import { Notice } from '../parts/notice';
import { Attribution } from './attribution';
import { measureOf } from './catalogue';

interface SeriesViewProps {
  readonly series: MeasureSeries;
  readonly isForCare?: boolean;
}

/** The totals of a measure over time. Ranges and labels are for facilitators alone. */
export function SeriesView({ series, isForCare = false }: SeriesViewProps) {
  const text = useText();
  const measure = measureOf(series.measure);
  if (measure === undefined) return null;
  const { min = 0, max = 10 } = measure.scoring;
  const last = series.points.at(-1);
  const cut = isForCare && measure.screening_cut ? [{ value: measure.screening_cut.value, label: text('measures.cut') }] : [];
  const step = max - min > 40 ? 20 : max - min > 12 ? 5 : 1;
  return (
    <section className="stack" aria-label={measure.short_name}>
      <LineChart
        title={text('measures.series', { name: measure.short_name })}
        about={text(measure.scoring.higher_is === 'better' ? 'measures.better.up' : 'measures.better.down')}
        series={[{ id: measure.id, label: measure.short_name, points: series.points.map(({ at, total }) => ({ at, value: total })) }]}
        min={min}
        max={max}
        step={step}
        lines={cut}
      />
      {!isForCare && last && <p>{text('measures.talk', { total: last.total })}</p>}
      {isForCare && series.sinceLast && <Change title={text('measures.since.last')} change={series.sinceLast} />}
      {isForCare && series.sinceFirst && <Change title={text('measures.since.first')} change={series.sinceFirst} />}
      {isForCare && series.isOffTrack && <Notice title={text('measures.offTrack')}>{text('measures.offTrack.about')}</Notice>}
      <Attribution measure={measure} />
    </section>
  );
}

function Change({ title, change }: { readonly title: string; readonly change: ScoreChange }) {
  const text = useText();
  const labels = [
    change.isMeaningful === true && text('measures.change.meaningful'),
    change.reliable && text(`measures.change.${change.reliable}`),
    change.isReliableRecovery === true ? text('measures.change.reliableRecovery') : change.hasRecovered === true && text('measures.change.recovered'),
  ].filter((label): label is string => typeof label === 'string');
  return (
    <p>
      <strong>{title}</strong> {text('measures.change', { from: change.from, to: change.to })} {labels.join(' · ')}
    </p>
  );
}

import { LineChart } from '../charts/line-chart';
import { useText } from '../i18n';
import { weeklyScores } from './pairs';
import type { Scores } from './sources';
import { indexOf, type WeekOfWork } from './weeks';

interface LinkChartProps {
  readonly weeks: readonly WeekOfWork[];
  readonly scores: Scores;
}

/** Homework and a measure, week by week, one above the other: what there is to see while there are too few weeks for a number (R9.2). */
export default function LinkChart({ weeks, scores: { measure, points } }: LinkChartProps) {
  const text = useText();
  const work = weeks.flatMap((week) => {
    const value = indexOf(week);
    return value === null ? [] : [{ at: week.monday, value }];
  });
  const totals = [...weeklyScores(points)].map(([at, value]) => ({ at, value })).toSorted((one, other) => one.at.localeCompare(other.at));
  const most = Math.max(10, ...totals.map(({ value }) => value));
  const name = measure.toUpperCase();
  return (
    <>
      <LineChart title={text('progress.chart.work')} about={text('progress.chart.work.about')} series={[{ id: 'work', label: text('progress.chart.work'), points: work }]} min={0} max={100} step={25} gapDays={7} />
      <LineChart title={name} series={[{ id: measure, label: name, points: totals }]} min={0} max={most} step={Math.ceil(most / 5)} gapDays={7} />
    </>
  );
}

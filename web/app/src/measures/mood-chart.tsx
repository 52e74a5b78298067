import { LineChart } from '../charts/line-chart';
import type { Topic } from '../contracts';
import { useText } from '../i18n';
import { useItems } from '../live';
import { daily } from './days';

/** Mood and energy, day by day. */
export function MoodChart({ record }: { readonly record: Topic }) {
  const text = useText();
  const checkIns = useItems(record, 'moodCheckIn', 'checkins');
  const series = [
    { id: 'mood', label: text('measures.mood.short'), points: daily(checkIns, ({ mood }) => mood) },
    { id: 'energy', label: text('measures.energy.short'), points: daily(checkIns, ({ energy }) => energy) },
  ];
  return <LineChart title={text('measures.mood.chart')} about={text('measures.gaps')} series={series} min={0} max={10} step={2} gapDays={1} />;
}

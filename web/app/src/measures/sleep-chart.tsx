import { LineChart } from '../charts/line-chart';
import type { Topic } from '../contracts';
import { useText } from '../i18n';
import { useItems } from '../live';

/** Hours asleep, night by night. */
export function SleepChart({ record }: { readonly record: Topic }) {
  const text = useText();
  const nights = useItems(record, 'sleepNight');
  const points = nights.map(({ on, minutes }) => ({ at: on, value: Math.round(minutes.asleep / 6) / 10 }));
  return (
    <LineChart
      title={text('measures.sleep.chart')}
      about={text('measures.sleep.about')}
      series={[{ id: 'sleep', label: text('measures.sleep.hours'), points }]}
      min={0}
      max={12}
      step={3}
      gapDays={1}
    />
  );
}

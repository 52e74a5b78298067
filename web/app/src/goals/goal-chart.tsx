import { type ChartPoint, LineChart } from '../charts/line-chart';
import type { GoalCard, GroupGoalCard } from '../contracts';
import { useText } from '../i18n';
import { signed } from './gas';
import { climbOf, groupClimbOf } from './climb';
import { progressOf } from './progress-of';

/** A step of the grid that leaves no more than five lines. */
const stepOf = (of: number) => Math.max(1, Math.ceil(of / 5));

/** How a goal came along: steps or milestones, one by one. It is drawn by line and shape, so that it reads without colour, too. */
export function ProgressChart({ card }: { readonly card: GoalCard }) {
  const text = useText();
  const { of } = progressOf(card);
  const points = climbOf(card);
  if (points.length < 2) return null;
  return <LineChart title={text('goals.chart.progress')} series={[{ id: 'progress', label: text('goals.chart.done'), points }]} min={0} max={of} step={stepOf(of)} />;
}

/** How far it was found to be, by each side. */
export function LevelsChart({ card }: { readonly card: GoalCard }) {
  const text = useText();
  const rated = (isByCare: boolean): ChartPoint[] => card.ratings.filter((rating) => rating.isByCare === isByCare).map(({ at, level }) => ({ at, value: level }));
  const series = [
    { id: 'member', label: text('goals.chart.member'), points: rated(false) },
    { id: 'care', label: text('goals.chart.care'), points: rated(true) },
  ].filter(({ points }) => points.length > 0);
  if (card.ratings.length < 2) return null;
  return <LineChart title={text('goals.chart.levels')} about={text('goals.chart.levels.about')} series={series} min={-2} max={2} step={1} format={signed} />;
}

/** How a goal of the whole group rose, from one milestone to the next. Nobody is named. */
export function GroupGoalChart({ card }: { readonly card: GroupGoalCard }) {
  const text = useText();
  const points = groupClimbOf(card);
  if (points.length < 3) return null;
  return (
    <LineChart
      title={text('goals.chart.together')}
      series={[{ id: 'together', label: card.plan.unit, points }]}
      min={0}
      max={Math.max(card.plan.aim, ...points.map(({ value }) => value ?? 0))}
      step={stepOf(card.plan.aim)}
      lines={[{ value: card.plan.aim, label: text('goals.chart.aim') }]}
    />
  );
}

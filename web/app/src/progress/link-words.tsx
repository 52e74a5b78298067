import { useIntl } from 'react-intl';
import { useText } from '../i18n';
import { lazyPart } from '../lazy-page';
import { fewest, type Link, linkOf } from './link';
import { weeklyPairs } from './pairs';
import type { Scores } from './sources';
import { type Done, weeksOfWork } from './weeks';

const LinkChart = lazyPart([], () => import('./link-chart'));

/** A measure's short name, as its id has it: PHQ-9. */
export const measureName = (id: string): string => id.toUpperCase().replace(/([A-Z]{3})(\d)/, '$1-$2');

/** A number between -1 and 1, with two places and a minus that is as wide. */
function useR(): (value: number) => string {
  const intl = useIntl();
  return (value) => intl.formatNumber(value, { minimumFractionDigits: 2, maximumFractionDigits: 2 }).replace('-', '\u2212');
}

/** What may be said of a link, in the words of R9.4. */
export function useLinkWords(): (link: Link) => string {
  const text = useText();
  const r = useR();
  return (link) => {
    if (link.kind === 'nothing' || link.kind === 'tooFew') return text('progress.link.tooFew', { n: link.n, min: link.kind === 'nothing' ? fewest.chart : fewest.number });
    const { n, interval } = link;
    const range = { lo: r(interval.lo), hi: r(interval.hi) };
    if (link.kind === 'unclear') return text('progress.link.unclear', range);
    return text(link.goesWith === 'better' ? 'progress.link.better' : 'progress.link.worse', { n, r: r(link.r), ...range });
  };
}

interface LinkWordsProps {
  readonly entries: readonly Done[];
  readonly scores: Scores;
  /** With the view of the same week beside it. */
  readonly isWhole?: boolean;
}

/** Whether homework goes with a measure, as far as it can be said. */
export function LinkWords({ entries, scores, isWhole = false }: LinkWordsProps) {
  const { measure, better, points } = scores;
  const text = useText();
  const words = useLinkWords();
  const weeks = weeksOfWork(entries);
  const next = linkOf(weeklyPairs(weeks, points, 1, better));
  const same = linkOf(weeklyPairs(weeks, points, 0, better));
  return (
    <div>
      <strong>{measureName(measure)}</strong>
      <p>
        {isWhole && <span className="muted">{text('progress.link.next')} </span>}
        {words(next)}
        {(next.kind === 'pattern' || next.kind === 'unclear') && next.isSteadier && ` ${text('progress.link.steadier')}`}
      </p>
      {isWhole && (
        <p>
          <span className="muted">{text('progress.link.same')} </span>
          {words(same)}
        </p>
      )}
      {next.kind !== 'nothing' && <LinkChart weeks={weeks} scores={scores} />}
    </div>
  );
}

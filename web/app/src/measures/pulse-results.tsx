import { BarChart } from '../charts/bar-chart';
import { useIntl } from 'react-intl';
import type { Pulse, Topic } from '../contracts';
import { Section } from '../groups/section';
import { useText } from '../i18n';
import { useNames } from '../journals/seats';
import { useAct } from '../journals/use-act';
import { useItems } from '../live';
import { Button } from '../parts/button';
import { Notice } from '../parts/notice';
import { RelativeTime } from '../parts/relative-time';
import styles from './measures.module.css';

/** How sessions were, for facilitators: averages of five or more, and who should be talked to. */
export function PulseResults({ measures }: { readonly measures: Topic }) {
  const text = useText();
  const act = useAct(measures);
  const pulses = useItems(measures, 'pulse');
  const low = useItems(measures, 'pulseLow');
  const { one } = useNames();
  const open = pulses.find(({ isSettled }) => !isSettled);
  const settled = pulses.filter(({ isSettled }) => isSettled).toReversed();
  const ask = open === undefined ? (
    <Button onPress={() => void act({ kind: 'askPulse', hours: 24 })}>{text('measures.pulse.ask')}</Button>
  ) : (
    <Button onPress={() => void act({ kind: 'endPulse', pulse: open.id.slice('pulse:'.length) })}>{text('measures.pulse.end')}</Button>
  );
  return (
    <Section title={text('measures.pulse.results')} actions={ask}>
      <p className="muted">{text('measures.pulse.care')}</p>
      {open && <p role="status">{text('measures.pulse.open')}</p>}
      {low.map(({ id, person, at }) => (
        <Notice key={id} title={text('measures.pulse.low', { name: one(person) })}>
          <div className="row">
            <RelativeTime at={at} />
            <Button onPress={() => void act({ kind: 'talkedAboutPulse', note: id })}>{text('measures.pulse.talked')}</Button>
          </div>
        </Notice>
      ))}
      {settled.slice(0, 6).map((pulse) => (
        <Result key={pulse.id} pulse={pulse} />
      ))}
    </Section>
  );
}

function Result({ pulse }: { readonly pulse: Pulse }) {
  const text = useText();
  const intl = useIntl();
  const number = (value: number) => intl.formatNumber(value, { maximumFractionDigits: 1 });
  const title = intl.formatDate(pulse.at, { dateStyle: 'medium' });
  if (pulse.means.length === 0) return <p>{text('measures.pulse.few', { day: title, count: pulse.answered ?? 0 })}</p>;
  return (
    <div className={styles.list}>
      <BarChart
        title={title}
        about={text('measures.pulse.people', { count: pulse.answered ?? 0 })}
        max={10}
        bars={pulse.means.map(({ what, mean, spread }) => ({
          id: what,
          label: text(`measures.pulse.${what as 'belong' | 'understood' | 'work' | 'safe' | 'all'}`),
          value: mean,
          words: text('measures.pulse.mean', { mean: number(mean), spread: number(spread) }),
        }))}
      />
      {pulse.hasDropped && <Notice title={text('measures.pulse.drop')}>{text('measures.pulse.drop.about')}</Notice>}
    </div>
  );
}

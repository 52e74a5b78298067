import { useEffect, useRef } from 'react';
import { useIntl } from 'react-intl';
import { useText } from '../i18n';
import { classNames } from '../parts/class-names';
import { VisuallyHidden } from '../parts/visually-hidden';
import styles from './exercises.module.css';
import type { Breath } from './library';
import { usePhaseWords } from './phase-words';
import { boxPoint, fullness } from './shape';
import { type Moment, momentAt, type Timeline } from './timeline';
import { useLessMotion } from './use-less-motion';

interface PacerShapeProps {
  readonly breath: readonly Breath[];
  readonly timeline: Timeline;
  readonly moment: Moment;
  readonly now: () => number;
  readonly isRunning: boolean;
  readonly hasBegun: boolean;
  readonly isBox: boolean;
}

/** A circle that grows and shrinks, or a dot that goes around a square; where nothing may move, words and a row of seconds. */
export function PacerShape(props: PacerShapeProps) {
  const { breath, moment, isRunning, hasBegun } = props;
  const text = useText();
  const intl = useIntl();
  const say = usePhaseWords();
  const isStill = useLessMotion();
  const phase = moment.isOver ? text('exercise.over') : hasBegun ? say(moment.part.key) : text('exercise.ready');
  const left = moment.isOver || !hasBegun ? '' : intl.formatNumber(Math.max(1, Math.ceil(moment.left / 1000)));
  return (
    <div className={styles.pacer} data-testid="pacer" data-phase={hasBegun ? moment.part.key : 'ready'} data-still={isStill ? '' : undefined}>
      {isStill ? (
        <Seconds moment={moment} phase={phase} left={left} />
      ) : (
        <Moving {...props} phase={phase} left={left} />
      )}
      {/* each phase is said once when it begins, while it runs */}
      <VisuallyHidden>
        <span role="status">{isRunning ? phase : ''}</span>
      </VisuallyHidden>
      <ol className={styles.phases} aria-label={text('exercise.one')}>
        {breath.map(({ phase: key, seconds }, place) => (
          // oxlint-disable-next-line react/no-array-index-key -- a breath's phases stay in their order
          <li key={place} aria-current={hasBegun && !moment.isOver && moment.index % breath.length === place ? 'step' : undefined}>
            {say(key)} <span className="muted">{intl.formatNumber(seconds, { maximumFractionDigits: 1 })}</span>
          </li>
        ))}
      </ol>
    </div>
  );
}

interface ShownProps {
  readonly phase: string;
  readonly left: string;
}

/** Nothing moves: a box for each second of the phase, filled one by one. */
function Seconds({ moment, phase, left }: ShownProps & { readonly moment: Moment }) {
  const count = Math.max(1, Math.round(moment.part.ms / 1000));
  const over = moment.isOver ? count : Math.floor(moment.into / 1000);
  return (
    <div className={styles.still} aria-hidden>
      <strong>{phase}</strong>
      <span className={styles.leftStill}>{left}</span>
      <span className={styles.seconds}>
        {Array.from({ length: count }, (_, second) => (
          <span key={second} className={classNames(styles.second, second <= over && styles.over)} />
        ))}
      </span>
    </div>
  );
}

function Moving({ timeline, now, isRunning, isBox, phase, left }: PacerShapeProps & ShownProps) {
  const shape = useRef<HTMLDivElement>(null);
  useEffect(() => {
    let frame = 0;
    const draw = () => {
      const element = shape.current;
      if (element !== null) {
        const moment = momentAt(timeline, now());
        if (isBox) {
          const [x, y] = boxPoint(moment.index, moment.into / moment.part.ms);
          element.style.transform = `translate(${x * 12}rem, ${y * 12}rem)`;
        } else element.style.transform = `scale(${0.45 + 0.55 * fullness(timeline, moment)})`;
      }
      if (isRunning) frame = requestAnimationFrame(draw);
    };
    draw();
    return () => cancelAnimationFrame(frame);
  }, [timeline, now, isRunning, isBox]);
  return (
    <div className={classNames(styles.stage, isBox && styles.box)} aria-hidden dir="ltr">
      <div ref={shape} className={isBox ? styles.dot : styles.circle} />
      <div className={styles.inside}>
        <strong dir="auto">{phase}</strong>
        <span>{left}</span>
      </div>
    </div>
  );
}

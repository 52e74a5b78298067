import { useMemo, useState } from 'react';
import { useIntl } from 'react-intl';
import { useText } from '../i18n';
import { CueSwitches, useCues } from './cue-switches';
import { Deeds } from './deeds';
import styles from './exercises.module.css';
import { guidedTimeline, muscleTimeline } from './guides';
import { choiceOf, keptWith, type RunLeft } from './left-run';
import type { Guided, Relaxation } from './library';
import { NumberChoice } from './number-choice';
import { usePhaseWords } from './phase-words';
import { lengthOf, type Timeline } from './timeline';
import { type RunKept, useRun } from './use-run';

interface GuideProps<E> {
  readonly exercise: E;
  readonly onDone?: ((seconds: number) => void) | undefined;
  readonly left?: RunLeft | undefined;
}

/** Muscle groups, tensed and let go one after the other, in one's own seconds. */
export function Muscles({ exercise, onDone, left }: GuideProps<Relaxation>) {
  const text = useText();
  const [choice, setChoice] = useState(() => choiceOf(left, { tense: exercise.tense_seconds, release: exercise.release_seconds }));
  const { tense, release } = choice;
  const timeline = useMemo(
    () => muscleTimeline(exercise, { tense, release }, { settle: text('exercise.pmr.settle'), release: text('exercise.pmr.release'), close: text('exercise.pmr.close') }),
    [exercise, tense, release, text],
  );
  const [minTense = 5, maxTense = 10] = exercise.allowed.tense_seconds;
  const [minRelease = 10, maxRelease = 30] = exercise.allowed.release_seconds;
  return (
    <Along id={`${exercise.id}/${tense}/${release}`} timeline={timeline} kept={keptWith(left, choice)} onDone={onDone}>
      <NumberChoice label={text('exercise.pmr.tense')} value={tense} min={minTense} max={maxTense} onChange={(seconds) => setChoice((before) => ({ ...before, tense: seconds }))} />
      <NumberChoice label={text('exercise.pmr.rest')} value={release} min={minRelease} max={maxRelease} onChange={(seconds) => setChoice((before) => ({ ...before, release: seconds }))} />
    </Along>
  );
}

/** A body scan or an image: one sentence after the other, with time for each. */
export function Script({ exercise, seconds, onDone, left }: GuideProps<Guided> & { readonly seconds?: number | null | undefined }) {
  const text = useText();
  const whole = lengthOf(guidedTimeline(exercise)) / 1000;
  const [choice, setChoice] = useState(() => choiceOf(left, { minutes: Math.round((seconds ?? whole) / 60) }));
  const { minutes } = choice;
  const timeline = useMemo(() => guidedTimeline(exercise, (minutes * 60) / whole), [exercise, minutes, whole]);
  return (
    <Along id={`${exercise.id}/${minutes}`} timeline={timeline} kept={keptWith(left, choice)} onDone={onDone}>
      <NumberChoice label={text('exercise.minutes')} value={minutes} min={2} max={20} onChange={(count) => setChoice({ minutes: count })} />
    </Along>
  );
}

interface AlongProps {
  readonly id: string;
  readonly timeline: Timeline;
  readonly kept: RunKept | undefined;
  readonly onDone: ((seconds: number) => void) | undefined;
  /** What can be chosen while it rests. */
  readonly children: React.ReactNode;
}

function Along({ id, timeline, kept, onDone, children }: AlongProps) {
  const text = useText();
  const intl = useIntl();
  const say = usePhaseWords();
  const cues = useCues();
  const spoken = ({ key, about, cue }: Timeline['parts'][number]) => [about, say(key), cue].filter(Boolean).join('. ');
  const run = useRun(id, timeline, ({ part }) => cues.give(part.key, spoken(part), part.ms), kept);
  const { moment, hasBegun } = run;
  const { part } = moment;
  return (
    <div className={styles.exercise}>
      <div className={styles.script} data-testid="guide" data-part={part.key}>
        <p className="muted small">{text('exercise.part', { at: moment.index + 1, of: timeline.parts.length })}</p>
        <div role="status" className={styles.cue}>
          {moment.isOver ? (
            <strong>{text('exercise.over')}</strong>
          ) : (
            <>
              {part.about !== undefined && <strong dir="auto">{part.about}</strong>}
              {say(part.key) !== '' && <span className={styles.phaseWord}>{say(part.key)}</span>}
              <span dir="auto">{part.cue}</span>
            </>
          )}
        </div>
        <span aria-hidden className={styles.leftStill}>
          {hasBegun && !moment.isOver ? intl.formatNumber(Math.max(1, Math.ceil(moment.left / 1000))) : ''}
        </span>
        <progress aria-hidden value={Math.min(run.seconds, lengthOf(timeline) / 1000)} max={lengthOf(timeline) / 1000} className={styles.bar} />
      </div>
      <Deeds run={run} total={lengthOf(timeline)} skips onDone={onDone} />
      {!run.isRunning && <div className={styles.choices}>{children}</div>}
      <CueSwitches cues={cues} />
    </div>
  );
}

import { useMemo, useState } from 'react';
import { useText } from '../i18n';
import { NumberChoice } from './number-choice';
import { Switch } from '../parts/switch';
import { type BreathChoice, breathOf, breathsIn, breathTimeline, doneInstead, mostBreaths, paceOf } from './breaths';
import { CueSwitches, useCues } from './cue-switches';
import { Deeds } from './deeds';
import styles from './exercises.module.css';
import { choiceOf, keptWith, type RunLeft } from './left-run';
import type { Breath, Breathing } from './library';
import { PacerShape } from './pacer-shape';
import { usePhaseWords } from './phase-words';
import { lengthOf } from './timeline';
import { useRun } from './use-run';

export interface PacerProps {
  readonly exercise: Breathing;
  /** One breath, where a form asks for its own. */
  readonly phases?: readonly Breath[];
  readonly minutes?: number | null;
  readonly cycles?: number | null;
  /** How many seconds were done, once somebody says so. */
  readonly onDone?: (seconds: number) => void;
  readonly left?: RunLeft | undefined;
}

/** A breath to follow: by a shape, by words, by sound or by vibration. */
export function Pacer({ exercise, phases, minutes, cycles, onDone, left }: PacerProps) {
  const text = useText();
  const say = usePhaseWords();
  const [choice, setChoice] = useState<BreathChoice>(() => choiceOf(left, {
    holds: true,
    pace: paceOf(exercise)?.span.default,
    minutes: minutes ?? (cycles == null ? (exercise.default_minutes ?? undefined) : undefined),
    cycles: cycles ?? exercise.default_cycles ?? undefined,
    isUsedTo: false,
  }));
  const change = (part: Partial<BreathChoice>) => setChoice((before) => ({ ...before, ...part }));
  const done = doneInstead(exercise, choice.holds);
  const pace = done === exercise ? choice.pace : undefined;
  const breath = useMemo(() => {
    const own = done === exercise && phases !== undefined && phases.length > 0 ? phases : done.phases;
    // a form's own breath stays as it is until somebody wants it slower or faster
    return pace === undefined || pace === paceOf(exercise)?.span.default ? own : breathOf(exercise, own, pace);
  }, [done, exercise, phases, pace]);
  const count = breathsIn(exercise, breath, choice);
  const timeline = useMemo(() => breathTimeline(breath, count), [breath, count]);
  const cues = useCues();
  const run = useRun(`${exercise.id}/${choice.holds}/${pace}/${count}`, timeline, ({ part }) => cues.give(part.key, say(part.key), part.ms), keptWith(left, choice));
  const { moment } = run;
  const number = Math.floor(moment.index / (timeline.breath ?? 1)) + 1;
  return (
    <div className={styles.exercise}>
      <PacerShape breath={breath} moment={moment} now={run.now} timeline={timeline} isRunning={run.isRunning} hasBegun={run.hasBegun} isBox={breath.length === 4} />
      <p className="muted small">{text('exercise.breath', { at: Math.min(number, count), of: count })}</p>
      <Deeds run={run} total={lengthOf(timeline)} onDone={onDone} />
      {!run.isRunning && <Choices exercise={exercise} choice={choice} onChange={change} />}
      <CueSwitches cues={cues} />
    </div>
  );
}

interface ChoicesProps {
  readonly exercise: Breathing;
  readonly choice: BreathChoice;
  readonly onChange: (part: Partial<BreathChoice>) => void;
}

function Choices({ exercise, choice, onChange }: ChoicesProps) {
  const text = useText();
  const pace = paceOf(exercise);
  const most = mostBreaths(exercise, choice.isUsedTo);
  return (
    <div className={styles.choices}>
      {exercise.has_holds && exercise.no_hold_alternative !== undefined && (
        <Switch isSelected={choice.holds} hint={text('exercise.holds.hint')} onChange={(holds) => onChange({ holds })}>
          {text('exercise.holds')}
        </Switch>
      )}
      {exercise.limits !== undefined && (
        <Switch
          isSelected={choice.isUsedTo}
          hint={text('exercise.month.hint', { first: exercise.limits.max_cycles_first_month, later: exercise.limits.max_cycles_later })}
          onChange={(isUsedTo) => onChange({ isUsedTo, cycles: Math.min(choice.cycles ?? 4, mostBreaths(exercise, isUsedTo) ?? 4) })}
        >
          {text('exercise.month')}
        </Switch>
      )}
      {choice.minutes === undefined ? (
        <NumberChoice label={text('exercise.breaths')} value={choice.cycles ?? most ?? 4} min={1} max={most ?? 30} onChange={(cycles) => onChange({ cycles })} />
      ) : (
        <NumberChoice label={text('exercise.minutes')} value={choice.minutes} min={1} max={20} onChange={(minutes) => onChange({ minutes, cycles: undefined })} />
      )}
      {pace !== undefined && choice.holds && (
        <NumberChoice
          label={text(`exercise.pace.${pace.kind}`)}
          value={choice.pace ?? pace.span.default}
          min={pace.span.min}
          max={pace.span.max}
          step={pace.kind === 'beat' ? 0.1 : pace.kind === 'breaths' ? 0.05 : 1}
          onChange={(value) => onChange({ pace: value })}
        />
      )}
    </div>
  );
}

import { useMemo } from 'react';
import { CueSwitches, useCues } from './cue-switches';
import { Deeds } from './deeds';
import styles from './exercises.module.css';
import { lengthOf, type Timeline } from './timeline';
import { useRun } from './use-run';

/** Time for something that is done away from the screen: how much is used, with a quiet end. */
export function Countdown({ id, seconds, onDone }: { readonly id: string; readonly seconds: number; readonly onDone?: ((seconds: number) => void) | undefined }) {
  const timeline = useMemo<Timeline>(() => ({ parts: [{ key: 'time', ms: seconds * 1000 }] }), [seconds]);
  const cues = useCues();
  const run = useRun(`timer/${id}`, timeline, ({ part }) => cues.give(part.key, '', part.ms));
  return (
    <div className={styles.exercise}>
      <progress aria-hidden value={run.seconds} max={seconds} className={styles.bar} />
      <Deeds run={run} total={lengthOf(timeline)} onDone={onDone} />
      <CueSwitches cues={cues} />
    </div>
  );
}

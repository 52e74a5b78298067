import { useMemo } from 'react';
import { useLeft } from '../forms/left';
import { Skeleton } from '../parts/skeleton';
import { CueSwitches, useCues } from './cue-switches';
import { Deeds } from './deeds';
import styles from './exercises.module.css';
import { keptWith, type LeftRun, type RunLeft } from './left-run';
import { lengthOf, type Timeline } from './timeline';
import { useRun } from './use-run';

interface CountdownProps {
  readonly id: string;
  readonly seconds: number;
  readonly onDone?: ((seconds: number) => void) | undefined;
}

/** Time for something that is done away from the screen: how much is used, with a quiet end. */
export function Countdown(props: CountdownProps) {
  const left = useLeft<LeftRun>(`timer/${props.id}`);
  return left.isLoading ? <Skeleton lines={2} /> : <Running {...props} left={left} />;
}

function Running({ id, seconds, onDone, left }: CountdownProps & { readonly left: RunLeft }) {
  const timeline = useMemo<Timeline>(() => ({ parts: [{ key: 'time', ms: seconds * 1000 }] }), [seconds]);
  const cues = useCues();
  const run = useRun(`timer/${id}`, timeline, ({ part }) => cues.give(part.key, '', part.ms), keptWith(left));
  return (
    <div className={styles.exercise}>
      <progress aria-hidden value={run.seconds} max={seconds} className={styles.bar} />
      <Deeds run={run} total={lengthOf(timeline)} onDone={onDone} />
      <CueSwitches cues={cues} />
    </div>
  );
}

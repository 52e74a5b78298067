import { Check, Pause, Play, RotateCcw, SkipBack, SkipForward } from 'lucide-react';
import { useEffect } from 'react';
import { useText } from '../i18n';
import { Button } from '../parts/button';
import { Icon } from '../parts/icon';
import { RelativeTime } from '../parts/relative-time';
import { hush } from './cues';
import styles from './exercises.module.css';
import type { RunInHand } from './use-run';

interface DeedsProps {
  readonly run: RunInHand;
  /** How long it is, in milliseconds. */
  readonly total: number;
  /** Whether one can go to the part before or after. */
  readonly skips?: boolean;
  readonly onDone?: ((seconds: number) => void) | undefined;
}

/** Start, pause, back, skip, from the beginning, and done. The Escape key pauses. */
export function Deeds({ run, total, skips = false, onDone }: DeedsProps) {
  const text = useText();
  const { isRunning, hasBegun, leftAt, moment, seconds } = run;
  const pauseNow = run.pause;
  useEffect(() => {
    if (!isRunning) {
      hush();
      return undefined;
    }
    const stop = (event: KeyboardEvent) => {
      if (event.key === 'Escape') pauseNow();
    };
    addEventListener('keydown', stop);
    return () => {
      removeEventListener('keydown', stop);
      hush();
    };
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- pausing is the same whatever changed
  }, [isRunning]);
  const words = (all: number) => text('exercise.time', { minutes: Math.floor(all / 60), seconds: String(Math.floor(all % 60)).padStart(2, '0') });
  return (
    <div className={styles.deeds}>
      {leftAt !== undefined && !moment.isOver && (
        <p className="muted small">
          {text('exercise.left')} <RelativeTime at={leftAt} />
        </p>
      )}
      <div className={styles.buttons}>
        {skips && hasBegun && <Button aria-label={text('exercise.back')} isDisabled={moment.index === 0} onPress={() => run.skip(-1)}><Icon of={SkipBack} directed /></Button>}
        {isRunning ? (
          <Button look="primary" icon={Pause} onPress={run.pause}>
            {text('exercise.pause')}
          </Button>
        ) : (
          <Button look={onDone !== undefined && moment.isOver ? 'plain' : 'primary'} icon={Play} onPress={run.play}>
            {text(moment.isOver ? 'exercise.again' : leftAt !== undefined ? 'exercise.left.on' : hasBegun ? 'exercise.on' : 'exercise.start')}
          </Button>
        )}
        {skips && hasBegun && <Button aria-label={text('exercise.skip')} isDisabled={moment.isOver} onPress={() => run.skip(1)}><Icon of={SkipForward} directed /></Button>}
        {hasBegun && !isRunning && !moment.isOver && (
          <Button look="quiet" icon={RotateCcw} onPress={run.restart}>
            {text(leftAt === undefined ? 'exercise.restart' : 'exercise.left.anew')}
          </Button>
        )}
        {onDone !== undefined && hasBegun && (
          <Button
            look={moment.isOver ? 'primary' : 'plain'}
            icon={Check}
            onPress={() => onDone(run.end())}
          >
            {text('exercise.done')}
          </Button>
        )}
      </div>
      <span className="muted small">
        {words(seconds)} / {words(total / 1000)}
      </span>
    </div>
  );
}

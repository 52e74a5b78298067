import { Check } from 'lucide-react';
import { Icon } from '../parts/icon';
import styles from './goals.module.css';
import { type Progress, stoneCount, stonesOf } from './progress-of';

interface StonesProps {
  readonly progress: Progress;
  /** What is said of it, for those who do not see it. */
  readonly words: string;
  readonly label: string;
  /** Each stone stands higher than the one before. */
  readonly isRising?: boolean;
}

/** How far it is, in shapes: whole stones have a tick, one that is begun is hatched, those to come are outlines. */
export function Stones({ progress, words, label, isRising = false }: StonesProps) {
  const stones = stonesOf(progress, stoneCount(progress));
  return (
    <div
      role="progressbar"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={Math.max(1, progress.of)}
      aria-valuenow={progress.done}
      aria-valuetext={words}
      className={styles.stones}
      data-rising={isRising}
    >
      {stones.map((stone, place) => (
        // oxlint-disable-next-line react/no-array-index-key -- stones are told apart by their place alone
        <span key={place} data-stone={stone} style={isRising ? { blockSize: `${1.1 + (1.9 * (place + 1)) / stones.length}rem` } : undefined}>
          {stone === 'whole' && <Icon of={Check} />}
        </span>
      ))}
    </div>
  );
}

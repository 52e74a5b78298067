import { useEffect, useRef } from 'react';
import { useLeft } from '../boards/use-left';
import type { HomeworkReview } from '../contracts';
import { sound } from '../exercises/cues';
import { useText } from '../i18n';
import styles from './review.module.css';
import { clockOf } from './review-turns';

interface ReviewTimerProps {
  readonly review: HomeworkReview;
  /** A soft tone when it is over, only here and only where somebody asked for it. */
  readonly hasTone?: boolean;
}

/** How long is left: quietly, in the same colours to its end. */
export function ReviewTimer({ review, hasTone = false }: ReviewTimerProps) {
  const text = useText();
  const isTurn = review.turn !== null && review.secondsEach !== null;
  const seconds = isTurn ? (review.secondsEach ?? 0) : (review.minutes[review.step] ?? 0) * 60;
  const since = Date.parse((isTurn ? review.turnAt : review.stepAt) ?? review.beganAt);
  const rests = review.pausedAt === null ? null : Math.max(0, Math.ceil((since + seconds * 1000 - Date.parse(review.pausedAt)) / 1000));
  const running = useLeft(rests === null ? new Date(since + seconds * 1000).toISOString() : null);
  const left = rests ?? running;
  useTone(hasTone && rests === null, left);
  return (
    <div className={styles.timer}>
      <progress aria-hidden value={seconds - left} max={seconds} />
      <span role="timer" aria-label={text('assign.live.left')} className={styles.left}>
        {clockOf(left)}
      </span>
      {rests !== null ? <span className="muted">{text('assign.live.rests')}</span> : left === 0 && <span className="muted">{text('assign.live.over')}</span>}
    </div>
  );
}

function useTone(isOn: boolean, left: number): void {
  const before = useRef(left);
  useEffect(() => {
    if (isOn && left === 0 && before.current > 0) sound('time', 400);
    before.current = left;
  }, [isOn, left]);
}

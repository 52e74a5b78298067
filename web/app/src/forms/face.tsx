import type { Mood } from './scale';
import styles from './scale.module.css';

const mouths: Record<Mood, string> = {
  good: 'M11 22 Q18 31 25 22',
  fair: 'M12 23 Q18 27 24 23',
  middle: 'M12 24 L24 24',
  low: 'M12 26 Q18 22 24 26',
  hard: 'M11 28 Q18 19 25 28',
};

/** A face beside words. */
export function Face({ mood }: { readonly mood: Mood }) {
  return (
    <svg viewBox="0 0 36 36" aria-hidden className={styles.face}>
      <circle cx="18" cy="18" r="16" />
      <path d="M12.5 13.5v1.5M23.5 13.5v1.5" />
      <path d={mouths[mood]} />
    </svg>
  );
}

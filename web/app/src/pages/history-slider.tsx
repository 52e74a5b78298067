import { useId } from 'react';
import styles from './page-history.module.css';

interface HistorySliderProps {
  readonly label: string;
  readonly hint: string;
  readonly most: number;
  readonly value: number;
  /** The value in words. */
  readonly words: string;
  readonly marks: readonly { readonly id: string; readonly name: string; readonly at: number }[];
  readonly onChange: (value: number) => void;
}

/** Along the history; a version with a name has a mark. */
export function HistorySlider({ label, hint, most, value, words, marks, onChange }: HistorySliderProps) {
  const id = useId();
  return (
    <div className={styles.slider}>
      <input
        type="range"
        aria-label={label}
        aria-valuetext={words}
        aria-describedby={id}
        min={0}
        max={Math.max(most, 1)}
        step={1}
        value={value}
        onChange={(event) => onChange(Number(event.target.value))}
        className={styles.range}
      />
      <span id={id} hidden>
        {hint}
      </span>
      <span aria-hidden className={styles.marks}>
        {marks.map((mark) => (
          <span key={mark.id} title={mark.name} className={styles.mark} style={{ insetInlineStart: `${(100 * mark.at) / Math.max(most, 1)}%` }} />
        ))}
      </span>
    </div>
  );
}

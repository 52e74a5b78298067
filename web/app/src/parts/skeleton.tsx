import { useText } from '../i18n';
import styles from './skeleton.module.css';
import { VisuallyHidden } from './visually-hidden';

/** Keeps the room of what is on its way. It holds still: nothing shimmers. */
export function Skeleton({ lines = 3 }: { readonly lines?: number }) {
  const text = useText();
  return (
    <div className={styles.skeleton}>
      <VisuallyHidden>{text('parts.loading')}</VisuallyHidden>
      {Array.from({ length: lines }, (_, line) => (
        <span key={line} className={styles.line} />
      ))}
    </div>
  );
}

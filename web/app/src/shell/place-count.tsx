import { useText } from '../i18n';
import { VisuallyHidden } from '../parts/visually-hidden';
import type { Place } from '../places';
import styles from './place-count.module.css';

const most = 99;

/** How many things wait at a place; nothing where none do. */
export function PlaceCount({ of: { count, countName } }: { readonly of: Place }) {
  const text = useText();
  if (count === 0) return null;
  return (
    <span className={styles.count}>
      <span aria-hidden>{text('shell.count', { count: Math.min(count, most) })}</span>
      <VisuallyHidden>{text(countName, { count })} </VisuallyHidden>
    </span>
  );
}

import { useText } from '../i18n';
import styles from './editor.module.css';
import { nearTheEnd } from './limits';
import type { Amount } from './plain';

/** In steps, so that it is not read out with every letter. */
const step = 50;

interface AmountLeftProps {
  readonly amount: Amount;
  /** As much as fits. */
  readonly most: Amount;
}

/** How much room is left, once it matters. */
export function AmountLeft({ amount: { length, nodes }, most }: AmountLeftProps) {
  const text = useText();
  const left = most.length - length;
  let words = '';
  if (nodes > most.nodes) words = text('writing.tooManyParts');
  else if (left < 0) words = text('writing.tooLong', { count: -left });
  else if (left < nearTheEnd) words = text('writing.left', { count: Math.floor(left / step) * step });
  return (
    <p aria-live="polite" className={styles.amount}>
      {words}
    </p>
  );
}

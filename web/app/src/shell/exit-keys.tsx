import { useEffect, useState } from 'react';
import { useText } from '../i18n';
import { classNames } from '../parts/class-names';
import { VisuallyHidden } from '../parts/visually-hidden';
import styles from './exit-keys.module.css';
import { leave, stayAway } from './leave';
import { afterKeyDown, afterKeyUp, noPresses, pressesToLeave, timeToLeave } from './shift-presses';

/** Listens for the quick exit's key everywhere, also inside dialogs, and counts the presses. */
function usePressCount(): number {
  const [count, setCount] = useState(0);
  useEffect(() => {
    let presses = noPresses;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const down = (event: KeyboardEvent) => {
      presses = afterKeyDown(presses, event);
    };
    const pointer = (event: PointerEvent) => {
      if (event.shiftKey) presses = { ...presses, inUse: true };
    };
    const up = (event: KeyboardEvent) => {
      const before = presses.count;
      presses = afterKeyUp(presses, event.key, event.timeStamp);
      if (presses.count >= pressesToLeave) return leave();
      if (presses.count === before) return;
      setCount(presses.count);
      clearTimeout(timer);
      timer = setTimeout(forget, timeToLeave - (event.timeStamp - presses.since));
    };
    const forget = () => {
      presses = noPresses;
      setCount(0);
    };
    addEventListener('keydown', down, true);
    addEventListener('keyup', up, true);
    addEventListener('pointerdown', pointer, true);
    return () => {
      removeEventListener('keydown', down, true);
      removeEventListener('keyup', up, true);
      removeEventListener('pointerdown', pointer, true);
      clearTimeout(timer);
    };
  }, []);
  return count;
}

/** Shift three times leaves; dots show how far it is. */
export function ExitKeys() {
  const text = useText();
  const count = usePressCount();
  useEffect(stayAway, []);
  return (
    <div aria-live="assertive" className={styles.place}>
      {count > 0 && (
        <div className={styles.progress}>
          <span aria-hidden className={styles.dots}>
            {Array.from({ length: pressesToLeave }, (_, index) => (
              <span key={index} className={classNames(styles.dot, index < count && styles.done)} />
            ))}
          </span>
          <VisuallyHidden>{text('shell.exitPresses', { left: pressesToLeave - count })}</VisuallyHidden>
        </div>
      )}
    </div>
  );
}

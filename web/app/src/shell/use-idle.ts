import { useEffect, useState } from 'react';

const signsOfLife = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'touchstart'] as const;

/** Becomes true when nobody has touched the page for so long, or when the person went to another tab. */
export function useIdle(isOn: boolean, seconds: number): readonly [isIdle: boolean, wake: () => void] {
  const [isIdle, setIdle] = useState(false);
  useEffect(() => {
    if (!isOn || isIdle) return;
    const rest = () => setIdle(true);
    let timer = setTimeout(rest, seconds * 1000);
    const stir = () => {
      clearTimeout(timer);
      timer = setTimeout(rest, seconds * 1000);
    };
    const lookAway = () => document.hidden && rest();
    for (const sign of signsOfLife) addEventListener(sign, stir, { capture: true, passive: true });
    document.addEventListener('visibilitychange', lookAway);
    return () => {
      clearTimeout(timer);
      for (const sign of signsOfLife) removeEventListener(sign, stir, { capture: true });
      document.removeEventListener('visibilitychange', lookAway);
    };
  }, [isOn, isIdle, seconds]);
  return [isOn && isIdle, () => setIdle(false)];
}

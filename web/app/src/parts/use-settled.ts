import { useEffect, useState } from 'react';

/** Not before so long, in milliseconds: a browser that waits for pictures seems to have nothing to do. */
const least = 250;
/** At the latest so long after that. */
const most = 1_000;

/** Whether the browser has nothing more urgent to do: what is not looked at first comes then. */
export function useSettled(): boolean {
  const [isSettled, setSettled] = useState(false);
  useEffect(() => {
    let idle = 0;
    const settle = () => setSettled(true);
    const timer = setTimeout(() => {
      if (typeof requestIdleCallback === 'undefined') settle();
      else idle = requestIdleCallback(settle, { timeout: most });
    }, least);
    return () => {
      clearTimeout(timer);
      if (idle !== 0) cancelIdleCallback(idle);
    };
  }, []);
  return isSettled;
}

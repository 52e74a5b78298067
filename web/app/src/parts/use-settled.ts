import { useEffect, useState } from 'react';

/** At the latest after so long. */
const most = 1_000;

/** Whether the browser has nothing more urgent to do: what is not looked at first comes then. */
export function useSettled(): boolean {
  const [isSettled, setSettled] = useState(false);
  useEffect(() => {
    const settle = () => setSettled(true);
    if (typeof requestIdleCallback === 'undefined') {
      const timer = setTimeout(settle, most / 4);
      return () => clearTimeout(timer);
    }
    const idle = requestIdleCallback(settle, { timeout: most });
    return () => cancelIdleCallback(idle);
  }, []);
  return isSettled;
}

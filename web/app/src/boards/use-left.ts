import { useEffect, useState } from 'react';

/** How many seconds are left until then; counts down every second while there are any. */
export function useLeft(until: string | null): number {
  const end = until === null ? 0 : Date.parse(until);
  const [now, setNow] = useState(() => Date.now());
  const left = Math.max(0, Math.ceil((end - now) / 1000));
  useEffect(() => {
    if (end <= Date.now()) return undefined;
    const first = setTimeout(() => setNow(Date.now()));
    const timer = setInterval(() => {
      setNow(Date.now());
      if (Date.now() >= end) clearInterval(timer);
    }, 1000);
    return () => {
      clearTimeout(first);
      clearInterval(timer);
    };
  }, [end]);
  return left;
}

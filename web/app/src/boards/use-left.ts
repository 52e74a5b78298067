import { useEffect, useState } from 'react';
import { serverNow } from '../live/server-clock';

/** How many seconds are left until then, by the server's clock; counts down every second while there are any. */
export function useLeft(until: string | null): number {
  const end = until === null ? 0 : Date.parse(until);
  const [now, setNow] = useState(serverNow);
  const left = Math.max(0, Math.ceil((end - now) / 1000));
  useEffect(() => {
    if (end <= serverNow()) return undefined;
    const first = setTimeout(() => setNow(serverNow()));
    const timer = setInterval(() => {
      setNow(serverNow());
      if (serverNow() >= end) clearInterval(timer);
    }, 1000);
    return () => {
      clearTimeout(first);
      clearInterval(timer);
    };
  }, [end]);
  return left;
}

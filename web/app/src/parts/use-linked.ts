import { useEffect, useRef } from 'react';
import { useLocation } from 'react-router';

/** Goes to the part of the page that the address names, once it is here. Looks for it whenever the caller is drawn anew. */
export function useLinked(): void {
  const { hash } = useLocation();
  const gone = useRef('');
  useEffect(() => {
    const target = document.getElementById(hash.slice(1));
    if (hash === '' || gone.current === hash || target === null) return;
    gone.current = hash;
    target.scrollIntoView({ block: 'start' });
    target.focus({ preventScroll: true });
  });
}

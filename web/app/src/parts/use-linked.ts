import { useEffect, useRef } from 'react';
import { useLocation } from 'react-router';

interface Older {
  readonly more: boolean;
  readonly loading: boolean;
  readonly loadMore: () => void;
}

/** So many older pages are turned to before it is taken as gone. */
const mostPages = 40;

/**
 * Goes to the part of the page that the address names, once it is here; turns to older pages until it is. Looks for it
 * whenever the caller is drawn anew.
 */
export function useLinked({ more, loading, loadMore }: Older): void {
  const { hash, key } = useLocation();
  const gone = useRef('');
  const turned = useRef({ key, pages: 0 });
  useEffect(() => {
    if (hash === '' || gone.current === key) return;
    const target = document.getElementById(decodeURIComponent(hash.slice(1)));
    if (target !== null) {
      gone.current = key;
      target.scrollIntoView({ block: 'start' });
      target.focus({ preventScroll: true });
      return;
    }
    if (turned.current.key !== key) turned.current = { key, pages: 0 };
    if (!more || loading || turned.current.pages >= mostPages) return;
    turned.current.pages++;
    loadMore();
  });
}

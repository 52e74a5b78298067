import { useDeferredValue, useEffect, useMemo, useSyncExternalStore } from 'react';
import type { Topic } from '../contracts';
import { useItems, useLive, usePage } from '../live';
import { pageClient } from './page-client';
import { pageAt } from './page-copy';
import type { TextAt } from './page-text';
import { syncedOf } from './syncing';

/** The text as it is on the screen, and the version of the server that it goes on from. What stands around it may come a moment later. */
export function useTextNow(page: Topic): TextAt | undefined {
  const live = useLive();
  const store = useMemo(() => storeOf(pageClient(live, page)), [live, page]);
  return useDeferredValue(useSyncExternalStore(store.subscribe, store.snapshot));
}

function storeOf(client: ReturnType<typeof pageClient>) {
  let last: TextAt | undefined;
  return {
    subscribe: (listener: () => void) => {
      const unlisten = client.changed.add(listener);
      const release = client.use();
      return () => {
        unlisten();
        release();
      };
    },
    /** The same until the words or their version change: a caret that moves is nothing new. */
    snapshot: () => {
      const { state } = client;
      if (state === null) return undefined;
      const { version } = syncedOf(state);
      if (last?.doc !== state.doc || last.version !== version) last = { version, doc: state.doc };
      return last;
    },
  };
}

/** The text at a version; older history is fetched for it. Undefined while it is on its way, null where it is not to be had. */
export function useTextAt(page: Topic, version: number | undefined): TextAt | null | undefined {
  const bases = useItems(page, 'pageBase');
  const changes = useItems(page, 'pageSteps');
  const { more, loading, loadMore } = usePage(page, 'history');
  const found = useMemo(() => (version === undefined ? undefined : pageAt(bases, changes, version)), [bases, changes, version]);
  const isMissing = version !== undefined && found === undefined;
  useEffect(() => {
    if (isMissing && more && !loading) loadMore();
  }, [isMissing, more, loading, loadMore]);
  if (found !== undefined || version === undefined) return found;
  return more || loading ? undefined : null;
}

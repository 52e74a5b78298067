import type { EditorState } from 'prosemirror-state';
import { useCallback, useMemo, useSyncExternalStore } from 'react';
import type { Topic } from '../contracts';
import { useLive } from '../live';
import { type PageClient, pageClient } from './page-client';

/** The page in this browser, as long as it is looked at and until all is sent. The state is null until it is here. */
export function usePageClient(topic: Topic): { readonly client: PageClient; readonly state: EditorState | null } {
  const live = useLive();
  const client = useMemo(() => pageClient(live, topic), [live, topic]);
  const subscribe = useCallback(
    (listener: () => void) => {
      const unlisten = client.changed.add(listener);
      const release = client.use();
      return () => {
        unlisten();
        release();
      };
    },
    [client],
  );
  const state = useSyncExternalStore(subscribe, () => client.state);
  return useMemo(() => ({ client, state }), [client, state]);
}

import { useSyncExternalStore } from 'react';
import type { Connection } from './connection-banner';

function subscribe(listener: () => void): () => void {
  addEventListener('online', listener);
  addEventListener('offline', listener);
  return () => {
    removeEventListener('online', listener);
    removeEventListener('offline', listener);
  };
}

/** What the browser says of the network. It is a hint: a connection of our own knows better. */
export const useBrowserConnection = (): Connection =>
  useSyncExternalStore(subscribe, () => (navigator.onLine ? 'online' : 'offline'));

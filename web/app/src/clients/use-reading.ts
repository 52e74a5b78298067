import { useCallback } from 'react';
import type { Notice } from '../contracts';
import { useItems, useLive } from '../live';
import { readAlone } from './reading';

/** Marks a notice as read when the person goes where it leads, as far as that leaves older ones alone. */
export function useReading(): (notice: Notice | undefined) => void {
  const live = useLive();
  const notices = useItems(live.client, 'notice');
  return useCallback(
    (notice) => {
      if (notice === undefined || !readAlone(notice, notices)) return;
      void live.send(live.client, { kind: 'readNotices', upTo: notice.number }, { keep: false });
    },
    [live, notices],
  );
}

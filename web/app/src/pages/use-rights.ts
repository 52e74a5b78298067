import { useMemo } from 'react';
import type { Topic } from '../contracts';
import { useItem, useLive, useTopic } from '../live';
import { isCare, mayWrite } from '../roles';

/** What whoever looks may do with a page. */
export interface Rights {
  readonly me: string;
  /** Cares for its group. */
  readonly isCare: boolean;
  /** Whether they may write in a part of this person, or of everybody (null). */
  readonly mayWriteIn: (owner: string | null) => boolean;
  readonly showsCarets: boolean;
}

export function useRights(topic: Topic): Rights {
  const { person: me } = useLive();
  const { role, status } = useTopic(topic);
  const sheet = useItem(topic, 'page', 'pageSheet');
  const out = useItem(topic, `out:${me}`, 'lockedOut');
  return useMemo(() => {
    const isOwn = sheet?.owner === me;
    const cares = !isOwn && isCare(role);
    // before the page is here, what an earlier visit left is written on: the server decides
    const isOpen = sheet === undefined ? status !== 'live' : !sheet.isFrozen && (!sheet.isLocked || cares || isOwn) && (isOwn || mayWrite(role) || status !== 'live');
    return {
      me,
      isCare: cares,
      mayWriteIn: (owner) => isOpen && out === undefined && (owner === null || owner === me),
      showsCarets: sheet !== undefined && sheet.showsCarets && sheet.owner === null,
    };
  }, [me, role, status, sheet, out]);
}

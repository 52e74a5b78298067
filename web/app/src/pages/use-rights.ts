import { useMemo } from 'react';
import type { LockedOut, Topic } from '../contracts';
import { useItem, useLive, useTopic } from '../live';
import { isCare, mayWrite } from '../roles';

/** What whoever looks may do with a page. */
export interface Rights {
  readonly me: string;
  /** Cares for its group; never on one's own copy. */
  readonly isCare: boolean;
  /** Why this person is asked not to write here, where they are. */
  readonly out: LockedOut | undefined;
  /** Says something, and writes where it is open. */
  readonly mayWrite: boolean;
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
    const isComing = status === 'loading' || status === 'stale';
    const takesPart = isOwn || ((mayWrite(role) || (sheet === undefined && isComing)) && out === undefined);
    const isOpen = sheet === undefined ? isComing : !sheet.isFrozen && (!sheet.isLocked || cares || isOwn);
    return {
      me,
      isCare: cares,
      out,
      mayWrite: takesPart,
      mayWriteIn: (owner) => takesPart && isOpen && (owner === null || owner === me),
      showsCarets: sheet !== undefined && sheet.showsCarets && sheet.owner === null,
    };
  }, [me, role, status, sheet, out]);
}

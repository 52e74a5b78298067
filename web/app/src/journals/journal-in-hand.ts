import { useMemo } from 'react';
import type { Topic } from '../contracts';
import { useItem, useTopic } from '../live';
import { isCare, mayWrite } from '../roles';
import type { JournalInHand } from './journal-context';

/** A journal for the parts that show something of it, once it is loaded. */
export function useJournalInHand(group: Topic, journal: Topic): JournalInHand | undefined {
  const { role, me } = useTopic(journal);
  const head = useItem(journal, 'journal', 'journalHead');
  const card = useItem(group, 'group', 'groupCard');
  return useMemo(() => {
    if (head === undefined || me === null) return undefined;
    const takesPart = mayWrite(role);
    return { group, journal, head, card, me, isCare: isCare(role), mayWrite: takesPart && !head.isClosed, takesPart };
  }, [group, journal, head, card, me, role]);
}

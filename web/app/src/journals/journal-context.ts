import { createContext, useContext } from 'react';
import type { GroupCard, JournalHead, Topic } from '../contracts';

/** The journal that is open, and who looks at it. */
export interface JournalInHand {
  readonly group: Topic;
  readonly journal: Topic;
  readonly head: JournalHead;
  /** The group, once it is loaded. */
  readonly card: GroupCard | undefined;
  readonly me: string;
  /** Cares for the group: reviews, sees what is held. */
  readonly isCare: boolean;
  /** May write here now: takes part, and the journal is open. */
  readonly mayWrite: boolean;
  /** May react to what others wrote and take back their own, even where the journal is closed. */
  readonly takesPart: boolean;
}

const JournalContext = createContext<JournalInHand | null>(null);

export const JournalProvider = JournalContext.Provider;

export function useJournal(): JournalInHand {
  const journal = useContext(JournalContext);
  if (!journal) throw new Error('there is no JournalProvider above');
  return journal;
}

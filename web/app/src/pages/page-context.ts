import { createContext, useContext } from 'react';
import type { LockedOut, PageSheet, Topic } from '../contracts';
import type { TextAt } from './page-text';

/** The page that is open, and who looks at it. */
export interface PageInHand {
  readonly page: Topic;
  readonly sheet: PageSheet;
  readonly title: string;
  readonly me: string;
  /** Cares for the group of the page; never on one's own copy. */
  readonly isCare: boolean;
  /** Says something, and writes where it is open. */
  readonly mayWrite: boolean;
  /** Why this person is asked not to write here, where they are. */
  readonly out: LockedOut | undefined;
  /** The text as the server has it, as soon as it is here. */
  readonly text: TextAt | undefined;
  /** Whether this person may write in a part of this person, or of everybody (null). */
  readonly mayWriteIn: (owner: string | null) => boolean;
}

const PageContext = createContext<PageInHand | null>(null);

export const PageProvider = PageContext.Provider;

export function usePageInHand(): PageInHand {
  const page = useContext(PageContext);
  if (!page) throw new Error('there is no PageDoor above');
  return page;
}

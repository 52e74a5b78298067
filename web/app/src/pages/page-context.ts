import { createContext, useContext } from 'react';
import type { PageSheet, Topic } from '../contracts';
import type { TextAt } from './page-text';
import type { Rights } from './use-rights';

/** The page that is open, and what whoever looks may do with it. */
export interface PageInHand extends Rights {
  readonly page: Topic;
  readonly sheet: PageSheet;
  readonly title: string;
  /** The text as the server has it, as soon as it is here. */
  readonly text: TextAt | undefined;
}

const PageContext = createContext<PageInHand | null>(null);

export const PageProvider = PageContext.Provider;

export function usePageInHand(): PageInHand {
  const page = useContext(PageContext);
  if (!page) throw new Error('there is no PageDoor above');
  return page;
}

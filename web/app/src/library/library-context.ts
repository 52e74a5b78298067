import { createContext, useContext } from 'react';
import type { Topic } from '../contracts';
import type { Catalogue } from './catalogue';
import type { Entry } from './shapes';

/** The library that is open. */
export interface LibraryInHand {
  readonly library: Topic;
  readonly catalogue: Catalogue;
  /** All templates there are, with those that were put away. */
  readonly entries: ReadonlyMap<string, Entry>;
  /** The practice's own are all here. */
  readonly isWhole: boolean;
  readonly nameOf: (person: string) => string;
}

const LibraryContext = createContext<LibraryInHand | null>(null);

export const LibraryProvider = LibraryContext.Provider;

export function useLibrary(): LibraryInHand {
  const library = useContext(LibraryContext);
  if (!library) throw new Error('there is no LibraryDoor above');
  return library;
}

import type { Sharing, Starter, Topic, Wish } from '../contracts';

/** What is chosen beside an entry. */
export interface EntryChoices {
  readonly sharing: Sharing;
  readonly wish: Wish;
  readonly prompt: string | null;
}

/** What is chosen beside a response. */
export interface ResponseChoices {
  /** The response that is answered, or null for the entry. */
  readonly to: string | null;
  readonly starter: Starter;
}

/** What is chosen beside a change. */
export interface EditChoices {
  readonly wish: Wish;
  /** The version that is changed: if another came in between, nothing is overwritten. */
  readonly version: number;
}

export const firstChoices = (prompt: string | null): EntryChoices => ({ sharing: { reach: 'group', people: [] }, wish: 'open', prompt });

/** Where drafts belong: a new entry, a response in a thread, a change of something written. */
export const drafts = {
  entry: (journal: Topic) => `${journal}:new`,
  response: (journal: Topic, entry: string) => `${journal}:${entry}:answer`,
  edit: (journal: Topic, item: string) => `${journal}:${item}`,
} as const;

import { useMemo } from 'react';
import type { RichText } from '../contracts';
import { useDraft } from '../live';
import { plainOf } from './plain';

/** A form that is kept while it is filled in, as a draft is. */
export interface Kept<T> {
  readonly value: T;
  readonly isLoading: boolean;
  /** Something was filled in and not sent. */
  readonly isBegun: boolean;
  readonly set: (value: T) => void;
  /** It was sent, or thrown away. */
  readonly drop: () => void;
}

/** Drafts are texts; a form with several fields is kept as one line of JSON. */
const textOf = (value: unknown): RichText => ({
  type: 'doc',
  content: [{ type: 'paragraph', content: [{ type: 'text', text: JSON.stringify(value) }] }],
});

/** What was kept, with what it did not know of yet; the beginning where it cannot be read. */
export function readKept<T extends object>(text: RichText | null, begins: T): T {
  if (text === null) return begins;
  try {
    const value: unknown = JSON.parse(plainOf(text));
    return typeof value === 'object' && value !== null ? { ...begins, ...value } : begins;
  } catch {
    return begins;
  }
}

export function useKept<T extends object>(key: string, begins: T): Kept<T> {
  const draft = useDraft(key);
  const value = useMemo(() => readKept(draft.text, begins), [draft.text, begins]);
  return {
    value,
    isLoading: draft.state === 'loading',
    isBegun: draft.text !== null,
    set: (next) => draft.set(JSON.stringify(next) === JSON.stringify(begins) ? null : textOf(next)),
    drop: draft.drop,
  };
}

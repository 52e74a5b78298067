import { useCallback, useState } from 'react';
import type { Topic } from '../contracts';
import { useDraft } from '../live';
import { plainOf, textOf } from '../writing/plain';

/** Where words that were begun are kept until they are sent. */
export const keptAt = {
  remark: (page: Topic) => `${page}:remark`,
  otherWords: (page: Topic) => `${page}:other-words`,
  answer: (page: Topic, remark: string) => `${page}:answer:${remark}`,
  about: (group: Topic) => `${group}:new-page`,
} as const;

export interface KeptWords {
  readonly words: string;
  /** What they were begun about. */
  readonly about: string | null;
  readonly write: (words: string) => void;
  /** They were sent, or are not wanted any more. */
  readonly drop: () => void;
}

/** Plain words in a field that outlive its dialog, the page and this device. */
export function useKeptWords(key: string, about: string | null = null): KeptWords {
  const { text, choices, revision, set, drop } = useDraft<string>(key);
  // what is typed stands as it is, line breaks at its end, too, until other words come from elsewhere
  const [typed, setTyped] = useState({ key, revision: -1, words: '' });
  const isTyped = typed.key === key && typed.revision === revision;
  const write = useCallback(
    (words: string) => {
      setTyped({ key, revision, words });
      set(words.trim() === '' ? null : textOf(words), about?.slice(0, 300) ?? null);
    },
    [about, key, revision, set],
  );
  return { words: isTyped ? typed.words : text === null ? '' : plainOf(text), about: choices, write, drop };
}

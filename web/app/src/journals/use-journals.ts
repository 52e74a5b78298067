import { useMemo } from 'react';
import type { Topic } from '../contracts';
import { useItems } from '../live';

/** The journals of a group. */
export function useJournalsOf(group: Topic): readonly Topic[] {
  const cards = useItems(group, 'journalCard');
  return useMemo(() => cards.map(({ journal }) => journal), [cards]);
}

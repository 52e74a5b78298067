import { useMemo } from 'react';
import type { GoalCard, Topic } from '../contracts';
import { useGroup } from '../groups/group-context';
import { useItems } from '../live';
import { idOf, practiceOf, topicOf } from '../paths';

/** The goals of a group: their topic has the group's id. */
export const goalsOf = (group: Topic): Topic => topicOf('goals', practiceOf(group), idOf(group));

/** The goals of the group that is open. */
export function useGoals(): { readonly goals: Topic; readonly mine: readonly GoalCard[]; readonly others: readonly GoalCard[] } {
  const { group, me } = useGroup();
  const goals = goalsOf(group);
  const cards = useItems(goals, 'goalCard', 'goals');
  return useMemo(
    () => ({ goals, mine: cards.filter(({ by }) => by === me), others: cards.filter(({ by }) => by !== me) }),
    [goals, cards, me],
  );
}

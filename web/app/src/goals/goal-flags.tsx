import { useState } from 'react';
import { useNavigate } from 'react-router';
import type { FlagCard, GoalCard, Topic } from '../contracts';
import { useGroup } from '../groups/group-context';
import { lazyPart } from '../lazy-page';
import { useItems } from '../live';
import { paths } from '../paths';

const FlagList = lazyPart([], () => import('../flags/flag-list'));
const HideDialog = lazyPart([], () => import('./hide-dialog'));

const goalIn = (item: string): string => item.split(':')[1] ?? item;

/** Where somebody asked for a facilitator's eye about a goal or a milestone. */
export function GoalFlags({ goals, cards }: { readonly goals: Topic; readonly cards: readonly GoalCard[] }) {
  const navigate = useNavigate();
  const { group } = useGroup();
  const flags = useItems(goals, 'flagCard');
  const milestones = useItems(goals, 'sharedMilestone');
  const [hiding, setHiding] = useState<string>();
  if (flags.length === 0) return null;
  const find = ({ item }: FlagCard) => {
    const card = cards.find(({ id }) => id === goalIn(item));
    const milestone = milestones.find(({ id }) => id === item);
    const found = milestone ?? card;
    return found === undefined ? undefined : { by: found.by, words: milestone?.words ?? card?.plan.what ?? '', mayHide: card?.hiddenFor === null };
  };
  return (
    <>
      <FlagList topic={goals} find={find} onGo={({ item }) => void navigate(paths.goal(group, goalIn(item)))} onHide={({ item }) => setHiding(goalIn(item))} />
      {hiding !== undefined && <HideDialog goals={goals} goal={hiding} onClose={() => setHiding(undefined)} />}
    </>
  );
}

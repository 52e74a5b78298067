import { createContext, useContext } from 'react';
import type { GroupCard, Topic } from '../contracts';

/** The group that is open, and who looks at it. */
export interface GroupInHand {
  readonly group: Topic;
  readonly card: GroupCard;
  readonly me: string;
  /** Cares for the group: sees legal names, lets people in, plans. */
  readonly isCare: boolean;
  /** Gives roles, and takes co-facilitators in and out. */
  readonly isFacilitator: boolean;
  /** It has ended: nothing is begun in it any more. */
  readonly isOver: boolean;
}

const GroupContext = createContext<GroupInHand | null>(null);

export const GroupProvider = GroupContext.Provider;

export function useGroup(): GroupInHand {
  const group = useContext(GroupContext);
  if (!group) throw new Error('there is no GroupDoor above');
  return group;
}

import { createContext, useContext } from 'react';
import type { ChallengePhase, ChallengePlan, GroupCard, Taker, Topic } from '../contracts';
import type { Day } from './days';

/** The challenge that is open, and who looks at it. */
export interface ChallengeInHand {
  readonly group: Topic;
  readonly challenge: Topic;
  readonly plan: ChallengePlan;
  readonly phase: ChallengePhase;
  /** Rises with every change of the plan. */
  readonly version: number;
  /** The group, once it is loaded. */
  readonly card: GroupCard | undefined;
  readonly me: string;
  /** Cares for the group: plans, sees how it stands with everybody, reaches out. */
  readonly isCare: boolean;
  /** May take part: observers only read. */
  readonly mayTakePart: boolean;
  /** How this person takes part now, if they do. */
  readonly taking: Taker | undefined;
  /** The day in the challenge's time zone. */
  readonly today: Day;
}

const ChallengeContext = createContext<ChallengeInHand | null>(null);

export const ChallengeProvider = ChallengeContext.Provider;

export function useChallenge(): ChallengeInHand {
  const challenge = useContext(ChallengeContext);
  if (!challenge) throw new Error('there is no ChallengeDoor above');
  return challenge;
}

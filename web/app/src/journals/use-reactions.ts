import { HandHeart, HeartHandshake, type LucideIcon, Mountain, Sunrise, UsersRound } from 'lucide-react';
import type { Reacted, Reaction } from '../contracts';
import { usePending } from '../live';
import { useJournal } from './journal-context';
import { withUnsent } from './timeline';
import { useAct } from './use-act';

export const reactionIcons: Readonly<Record<Reaction, LucideIcon>> = {
  withYou: HeartHandshake,
  thanks: HandHeart,
  meToo: UsersRound,
  courage: Mountain,
  hope: Sunrise,
};

export interface ReactionsProps {
  readonly entry: string;
  /** The entry itself or a response in its thread. */
  readonly item: string;
  readonly by: string;
  readonly given: readonly Reacted[];
  /** Whether it is with its readers now. */
  readonly isShown: boolean;
}

interface ReactionsHere {
  readonly all: readonly Reacted[];
  readonly mine: ReadonlySet<Reaction>;
  readonly mayReact: boolean;
  readonly set: (reaction: Reaction, isOn: boolean) => void;
}

/** Reactions to something written, as they will be once what was sent has arrived. */
export function useReactions({ entry, item, by, given, isShown }: ReactionsProps): ReactionsHere {
  const { journal, me, mayWrite } = useJournal();
  const act = useAct(journal);
  const all = withUnsent(given, item, me, usePending(journal));
  return {
    all,
    mine: new Set(all.filter((one) => one.by === me).map(({ reaction }) => reaction)),
    mayReact: mayWrite && isShown && by !== me,
    set: (reaction, isOn) => void act({ kind: 'react', entry, item, reaction, isOn }),
  };
}


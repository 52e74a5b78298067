import type { Act } from '../contracts';

/** What can be done with an act, by whoever looks at it. */
export type ActDeed = 'edit' | 'takeBack' | 'flag' | 'hide' | 'unhide';

interface Looker {
  readonly me: string;
  readonly isCare: boolean;
  readonly mayTakePart: boolean;
  readonly phase: string;
}

/** Newest first. */
export const newestActs = (acts: readonly Act[]): readonly Act[] => acts.toSorted((one, other) => other.ord - one.ord);

/** What belongs where the group reads: shared acts, and for facilitators those that they may read. */
export const isForAll = (act: Act, { me, isCare }: Pick<Looker, 'me' | 'isCare'>): boolean =>
  act.sharing === 'act' ? act.hiddenFor === null || isCare || act.by === me : isCare && act.isForCare && act.by !== me;

/** Everything this person can do about it now; the server decides once more. */
export function deedsFor(act: Act, { me, isCare, mayTakePart, phase }: Looker): readonly ActDeed[] {
  if (act.by === me) return mayTakePart ? [...(phase === 'closed' ? [] : ['edit' as const]), 'takeBack'] : [];
  if (act.sharing !== 'act') return [];
  const judge = act.hiddenFor === null ? 'hide' : 'unhide';
  return [...(mayTakePart ? ['flag' as const] : []), ...(isCare ? [judge as 'hide' | 'unhide'] : [])];
}

/** Own acts with how tense it was before and after, the first first. */
export function ownCurve(acts: readonly Act[]): readonly { readonly on: string; readonly before: number; readonly after: number }[] {
  return acts
    .toSorted((one, other) => one.on.localeCompare(other.on) || one.ord - other.ord)
    .flatMap(({ on, sudsBefore, sudsAfter }) => (sudsBefore === null || sudsAfter === null ? [] : [{ on, before: sudsBefore, after: sudsAfter }]));
}

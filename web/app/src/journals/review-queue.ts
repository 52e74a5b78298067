import type { FlagCard, Unanswered, Waiting } from '../contracts';
import { byUrgency } from '../flags/reasons';
import type { Found } from '../live';

/** Oldest first, whatever the journal. Held before what only asks to be looked at afterwards. */
export function inOrder(waiting: readonly Found<Waiting>[]): readonly Found<Waiting>[] {
  const rank = ({ item }: Found<Waiting>) => (item.standing === 'held' ? 0 : 1);
  return waiting.toSorted((one, other) => rank(one) - rank(other) || one.item.since.localeCompare(other.item.since));
}

/** The most urgent first, whatever the journal. */
export const flagsInOrder = (flags: readonly Found<FlagCard>[]): readonly Found<FlagCard>[] => flags.toSorted((one, other) => byUrgency(one.item, other.item));

export const longestFirst = (unanswered: readonly Found<Unanswered>[]): readonly Found<Unanswered>[] =>
  unanswered.toSorted((one, other) => one.item.since.localeCompare(other.item.since));

import type { FlagCard, Unanswered, Waiting } from '../contracts';
import type { Found } from '../live';

/** Oldest first, whatever the journal. Held before what only asks to be looked at afterwards. */
export function inOrder(waiting: readonly Found<Waiting>[]): readonly Found<Waiting>[] {
  const rank = ({ item }: Found<Waiting>) => (item.standing === 'held' ? 0 : 1);
  return waiting.toSorted((one, other) => rank(one) - rank(other) || one.item.since.localeCompare(other.item.since));
}

/** Worries about a person come first, then the oldest. */
export function flagsInOrder(flags: readonly Found<FlagCard>[]): readonly Found<FlagCard>[] {
  const rank = ({ item }: Found<FlagCard>) => (item.reason === 'worried' ? 0 : 1);
  return flags.toSorted((one, other) => rank(one) - rank(other) || one.item.at.localeCompare(other.item.at));
}

export const longestFirst = (unanswered: readonly Found<Unanswered>[]): readonly Found<Unanswered>[] =>
  unanswered.toSorted((one, other) => one.item.since.localeCompare(other.item.since));

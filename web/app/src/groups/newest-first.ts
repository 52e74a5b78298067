import type { Entry, Prompt, Response, Unanswered } from '../contracts';
import type { Found } from '../live';

/** The prompts that can be answered now, the latest first. */
export function promptsAt(prompts: readonly Found<Prompt>[], now: Date): readonly Found<Prompt>[] {
  return prompts
    .filter(({ item }) => new Date(item.from) <= now && now < new Date(item.until))
    .toSorted((one, other) => other.item.from.localeCompare(one.item.from));
}

/** The latest entries that are with their readers. */
export function newestOf(entries: readonly Found<Entry>[], most: number): readonly Found<Entry>[] {
  return entries
    .filter(({ item }) => (item.review?.standing ?? 'shown') === 'shown')
    .toSorted((one, other) => other.item.at.localeCompare(one.item.at))
    .slice(0, most);
}

/** Something of one's own that stands in a journal. */
export type Own = Found<Entry | Response>;

const ownWith = (standing: string, written: readonly Own[], me: string) =>
  written.filter(({ item }) => item.by === me && item.review?.standing === standing);

/** What came back to this person, and what of theirs still waits for a facilitator. */
export const returnedTo = (me: string, written: readonly Own[]): readonly Own[] => ownWith('returned', written, me);
export const heldOf = (me: string, written: readonly Own[]): readonly Own[] => ownWith('held', written, me);

/** The one that has waited longest. */
export function longestOf<T>(things: readonly T[], since: (thing: T) => string): T | undefined {
  return things.reduce<T | undefined>((oldest, thing) => (oldest === undefined || since(thing) < since(oldest) ? thing : oldest), undefined);
}

/** Entries without an answer, of others, where this person said they are glad to answer. */
export function toAnswer(unanswered: readonly Found<Unanswered>[], glad: ReadonlySet<string>, me: string): readonly Found<Unanswered>[] {
  return unanswered.filter(({ topic, item }) => glad.has(topic) && item.by !== me);
}

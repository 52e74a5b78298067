import type { Command, Entry, Reacted, Reaction, Response } from '../contracts';
import type { Pending } from '../live/outbox';

/** A response and the responses to it. */
export interface Branch {
  readonly response: Response;
  readonly answers: readonly Response[];
}

const byTime = (one: Response, other: Response) => one.at.localeCompare(other.at) || one.id.localeCompare(other.id);

/** Newest first. */
export const newestFirst = (entries: readonly Entry[]): readonly Entry[] => entries.toSorted((one, other) => other.ord - one.ord);

/** The responses of every entry: oldest first, answers to a response one level in, however deep they go. */
export function threadsOf(responses: readonly Response[]): ReadonlyMap<string, readonly Branch[]> {
  const byId = new Map(responses.map((response) => [response.id, response]));
  const answers = grouped(responses.toSorted(byTime), (response) => rootOf(response, byId).id);
  const roots = responses.filter((response) => rootOf(response, byId) === response).toSorted(byTime);
  const branches = roots.map((response): Branch => ({
    response,
    answers: (answers.get(response.id) ?? []).filter((answer) => answer !== response),
  }));
  return grouped(branches, ({ response }) => response.entry);
}

function grouped<T>(things: readonly T[], keyOf: (thing: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const thing of things) {
    const group = groups.get(keyOf(thing));
    if (group) group.push(thing);
    else groups.set(keyOf(thing), [thing]);
  }
  return groups;
}

/** The response at whose branch this one stands: itself where what it answers is not here. */
function rootOf(response: Response, byId: ReadonlyMap<string, Response>): Response {
  let root = response;
  for (let steps = 0; steps < byId.size; steps += 1) {
    const above = root.to === null ? undefined : byId.get(root.to);
    if (above === undefined) return root;
    root = above;
  }
  return root;
}

type PendingOf<K extends Command['kind']> = Pending & { readonly command: Extract<Command, { kind: K }> };

/** What was sent and is not here yet. */
export function pendingOf<K extends Command['kind']>(pending: readonly Pending[], kind: K): readonly PendingOf<K>[] {
  return pending.filter((one): one is PendingOf<K> => one.command.kind === kind);
}

/** New words on their way (or refused) that are not among the items yet; newest first. */
export function unsent<K extends 'writeEntry' | 'writeResponse'>(pending: readonly Pending[], kind: K, isHere: (id: string) => boolean): readonly PendingOf<K>[] {
  return pendingOf(pending, kind).filter(({ op }) => !isHere(op)).toReversed();
}

/** The reactions as they will be once what was sent has arrived. */
export function withUnsent(reactions: readonly Reacted[], item: string, me: string, pending: readonly Pending[]): readonly Reacted[] {
  let shown = reactions;
  for (const { command, state } of pendingOf(pending, 'react')) {
    if (command.item !== item || state === 'refused') continue;
    const others = shown.filter(({ by, reaction }) => by !== me || reaction !== command.reaction);
    shown = command.isOn ? [...others, { by: me, reaction: command.reaction }] : others;
  }
  return shown;
}

export const reactions = ['withYou', 'thanks', 'meToo', 'courage', 'hope'] as const satisfies readonly Reaction[];

/** Who reacted how, in one order for all: by meaning, never by number. */
export function byMeaning(given: readonly Reacted[]): readonly { readonly reaction: Reaction; readonly people: readonly string[] }[] {
  return reactions
    .map((reaction) => ({ reaction, people: given.filter((one) => one.reaction === reaction).map(({ by }) => by) }))
    .filter(({ people }) => people.length > 0);
}

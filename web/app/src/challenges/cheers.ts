import type { Cheer, Cheered } from '../contracts';
import { pendingOf } from '../journals/timeline';
import type { Pending } from '../live';

export const cheers = ['brave', 'warm', 'inspired', 'withYou', 'thanks'] as const satisfies readonly Cheer[];

/** The cheers as they will be once what was sent has arrived. */
export function withUnsentCheers(given: readonly Cheered[], act: string, me: string, pending: readonly Pending[]): readonly Cheered[] {
  let shown = given;
  for (const { command, state } of pendingOf(pending, 'cheerOn')) {
    if (command.act !== act || state === 'refused') continue;
    const others = shown.filter(({ person, cheer }) => person !== me || cheer !== command.cheer);
    shown = command.isOn ? [...others, { person: me, cheer: command.cheer }] : others;
  }
  return shown;
}

/** Who cheered how, in one order for all: by meaning, never by number. */
export function byCheer(given: readonly Cheered[]): readonly { readonly cheer: Cheer; readonly people: readonly string[] }[] {
  return cheers
    .map((cheer) => ({ cheer, people: given.filter((one) => one.cheer === cheer).map(({ person }) => person) }))
    .filter(({ people }) => people.length > 0);
}

/** Somebody who can be named. */
export interface Mentionable {
  readonly id: string;
  readonly name: string;
}

const begun = /(?:^|[\s(])@([\p{L}\p{M}\p{N}_.'’-]{0,30}(?: [\p{L}\p{M}\p{N}_.'’-]{0,20})?)$/u;

/** What is being typed after an `@` right before the caret, or undefined. */
export const queryIn = (before: string): string | undefined => begun.exec(before)?.[1];

const folded = (words: string) => words.normalize('NFKD').replace(/\p{M}/gu, '').toLocaleLowerCase();

/** Whose name (or a part of it) begins so. */
export function matching<P extends Mentionable>(people: readonly P[], query: string): readonly P[] {
  const wanted = folded(query);
  return people.filter(({ name }) => folded(name).startsWith(wanted) || folded(name).split(/\s+/).some((part) => part.startsWith(wanted)));
}

/** Who is named with an `@` in a text. A longer name is not also the shorter one it begins with. */
export function mentionedIn(plain: string, people: readonly Mentionable[]): string[] {
  let rest = plain;
  const found: string[] = [];
  for (const { id, name } of people.toSorted((one, other) => other.name.length - one.name.length)) {
    const marked = `@${name}`;
    if (!new RegExp(`${escaped(marked)}(?![\\p{L}\\p{N}])`, 'u').test(rest)) continue;
    found.push(id);
    rest = rest.replaceAll(marked, ' ');
  }
  return found;
}

const escaped = (words: string) => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

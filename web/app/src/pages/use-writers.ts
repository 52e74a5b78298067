import { useEffect, useRef } from 'react';
import { useText } from '../i18n';
import { useNames } from '../journals/seats';
import { useTyping } from '../live';
import { announce } from '../parts/announcer';
import { caretsOf } from './carets';
import type { PageClient } from './page-client';
import { partAt } from './parts-of';

/** Who writes, and where, in words: said to screen readers when it is new, at most once a while for each. */
export function useWriters(client: PageClient, labelOf: (owner: string | null) => string): { readonly words: readonly string[]; readonly typed: () => void } {
  const text = useText();
  const names = useNames();
  const { who, typed } = useTyping(client.topic, null);
  const words = who.map((person) => {
    const caret = client.state === null ? undefined : caretsOf(client.state).get(person);
    const part = caret === undefined ? undefined : partAt(client.state!.doc, caret.head);
    const name = names.one(person);
    if (part === undefined) return text('page.write.writing', { name });
    return part.by === person ? text('page.write.writing.own', { name }) : text('page.write.writing.in', { name, part: labelOf(part.by) });
  });
  useSaid(words.join('\n'));
  return { words, typed };
}

const repeatsAfter = 60_000;

function useSaid(lines: string): void {
  const said = useRef(new Map<string, number>());
  useEffect(() => {
    for (const line of lines.split('\n')) {
      if (line === '' || Date.now() - (said.current.get(line) ?? -Infinity) < repeatsAfter) continue;
      said.current.set(line, Date.now());
      announce(line);
    }
  }, [lines]);
}

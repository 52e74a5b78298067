import { useState } from 'react';
import { type Mentionable, matching, queryIn } from './mentions';
import type { RunningEditor } from './use-editor';

export interface Mention {
  /** Whose names fit what is typed; empty where nobody is being named. */
  readonly people: readonly Mentionable[];
  /** The one that Enter takes. */
  readonly active: number;
  readonly choose: (person: Mentionable) => void;
  /** Where the `@` is, on the screen. */
  readonly place: { readonly left: number; readonly bottom: number } | undefined;
  readonly onKey: (event: KeyboardEvent) => boolean;
}

const most = 6;

/** Naming somebody with an `@`. The name is inserted as plain words. */
export function useMention({ view, state }: RunningEditor, people: readonly Mentionable[]): Mention {
  const [chosen, setChosen] = useState(0);
  const [dismissed, setDismissed] = useState<number>();
  const begun = state?.selection.empty ? begunIn(state.selection.$from.parent.textBetween(0, state.selection.$from.parentOffset, '\n', '\n')) : undefined;
  const to = state?.selection.from ?? 0;
  const from = to - (begun === undefined ? 0 : begun.length + 1);
  const found = begun === undefined || dismissed === from ? [] : matching(people, begun).slice(0, most);
  const active = Math.min(chosen, found.length - 1);

  function choose({ name }: Mentionable): void {
    if (view === null) return;
    view.dispatch(view.state.tr.insertText(`@${name} `, from, to).scrollIntoView());
    setChosen(0);
    view.focus();
  }

  function onKey(event: KeyboardEvent): boolean {
    const person = found[active];
    if (person === undefined || event.isComposing) return false;
    if (event.key === 'ArrowDown') setChosen((active + 1) % found.length);
    else if (event.key === 'ArrowUp') setChosen((active + found.length - 1) % found.length);
    else if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey) choose(person);
    else if (event.key === 'Escape') setDismissed(from);
    else return false;
    // neither the editor nor a dialog around it may take the key too
    event.preventDefault();
    event.stopPropagation();
    return true;
  }

  return { people: found, active, choose, onKey, place: found.length > 0 ? view?.coordsAtPos(from) : undefined };
}

const begunIn = (before: string) => queryIn(before.slice(-80));

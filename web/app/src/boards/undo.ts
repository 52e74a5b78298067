import type { TileContent, TileMove } from '../contracts';

/** Something that is done to one's own tiles. */
export type Step =
  | { readonly kind: 'move'; readonly moves: readonly TileMove[] }
  | { readonly kind: 'change'; readonly tile: string; readonly content: TileContent }
  | { readonly kind: 'remove'; readonly tile: string }
  | { readonly kind: 'restore'; readonly tile: string };

/** What was done, and how it is undone. */
export interface Deed {
  readonly redo: Step;
  readonly undo: Step;
}

export interface Past {
  readonly done: readonly Deed[];
  readonly undone: readonly Deed[];
}

export const noPast: Past = { done: [], undone: [] };
const longest = 100;

/** Something new was done: what had been undone cannot be done again. */
export const did = (past: Past, deed: Deed): Past => ({ done: [...past.done, deed].slice(-longest), undone: [] });

export function undo({ done, undone }: Past): { readonly past: Past; readonly step: Step | undefined } {
  const deed = done.at(-1);
  if (deed === undefined) return { past: { done, undone }, step: undefined };
  return { past: { done: done.slice(0, -1), undone: [...undone, deed] }, step: deed.undo };
}

export function redo({ done, undone }: Past): { readonly past: Past; readonly step: Step | undefined } {
  const deed = undone.at(-1);
  if (deed === undefined) return { past: { done, undone }, step: undefined };
  return { past: { done: [...done, deed], undone: undone.slice(0, -1) }, step: deed.redo };
}

export interface Toast {
  readonly id: number;
  readonly words: string;
  /** A way back, such as "Undo". */
  readonly action?: { readonly name: string; readonly run: () => void };
}

const stays = 8000;
const listeners = new Set<() => void>();
let shown: readonly Toast[] = [];
let last = 0;

function show(toasts: readonly Toast[]): void {
  shown = toasts;
  for (const listener of listeners) listener();
}

export const shownToasts = (): readonly Toast[] => shown;

export function subscribeToasts(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function dismissToast(id: number): void {
  show(shown.filter((kept) => kept.id !== id));
}

/** Says shortly what was done. With an action it stays until it is closed, so that nobody has to hurry. */
export function toast(words: string, action?: Toast['action']): void {
  last += 1;
  const id = last;
  show([...shown, { id, words, action }].slice(-3));
  if (action === undefined) setTimeout(() => dismissToast(id), stays);
}

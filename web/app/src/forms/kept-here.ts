/**
 * Recordings and photographs of a form that is only tried out: they stay in this page, by an id that no server knows, and are gone with
 * it.
 */
const files = new Map<string, Blob>();

let count = 0;

/** Keeps a file in this page; its id goes where that of a stored one goes. */
export function keepHere(file: Blob): { readonly id: string } {
  const id = `here-${++count}`;
  files.set(id, file);
  return { id };
}

export const keptHere = (id: string): Blob | undefined => files.get(id);

export const forgetHere = (): void => files.clear();

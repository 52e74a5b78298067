import type { BoardLayout } from '../contracts';

/** The frames of each layout, in the order of their titles. */
export const layouts = {
  free: [],
  fourAreas: ['people', 'doing', 'body', 'growing'],
  path: ['now', 'first', 'half', 'near', 'there'],
  tree: ['roots', 'trunk', 'one', 'two', 'three'],
  nowAndThen: ['now', 'then'],
} as const satisfies Readonly<Record<BoardLayout, readonly string[]>>;

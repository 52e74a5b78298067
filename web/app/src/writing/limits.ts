/** The most that one text may hold; the server refuses more. */
export const limits = {
  /** Characters of its plain text. */
  length: 10_000,
  /** Blocks, list items, line breaks and pieces of text. */
  nodes: 1_000,
  /** Lists and quotes within each other. */
  depth: 2,
  /** Characters of a link's address. */
  address: 2_000,
} as const;

/** From how many characters before the end the writer is told how much is left. */
export const nearTheEnd = 1_000;

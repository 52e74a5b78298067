import type { Moderation } from '../contracts';

/** From what reaches the group at once to what waits; the order in which they are offered. */
export const moderations = ['open', 'reviewAfter', 'holdFlagged', 'holdFirst', 'holdAll'] as const satisfies readonly Moderation[];

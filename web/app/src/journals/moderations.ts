import type { FlagReason, Moderation } from '../contracts';

/** From what reaches the group at once to what waits; the order in which they are offered. */
export const moderations = ['open', 'reviewAfter', 'holdFlagged', 'holdFirst', 'holdAll'] as const satisfies readonly Moderation[];

/** Why somebody asks for a facilitator's eye; the most urgent first. */
export const flagReasons = ['worried', 'unkind', 'private', 'harmful', 'other'] as const satisfies readonly FlagReason[];

import type { FlagCard, FlagReason } from '../contracts';

/** Why somebody asks for a facilitator's eye; the most urgent first. */
export const flagReasons = ['worried', 'unkind', 'private', 'harmful', 'other'] as const satisfies readonly FlagReason[];

/** Worries about a person come first, then the oldest. */
export const byUrgency = (one: FlagCard, other: FlagCard): number => rank(one) - rank(other) || one.at.localeCompare(other.at);

const rank = ({ reason }: FlagCard) => (reason === 'worried' ? 0 : 1);

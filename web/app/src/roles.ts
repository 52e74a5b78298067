import type { Role } from './contracts';

/** From the one with the least to do to the one with the most. */
export const roles = ['observer', 'member', 'peerLead', 'coFacilitator', 'facilitator'] as const satisfies readonly Role[];

/** The roles of people in a group. */
export type GroupRole = (typeof roles)[number];

/** The role as far as this version knows it. */
export const groupRole = (role: string): GroupRole | undefined => roles.find((known) => known.toLowerCase() === role.toLowerCase());

export const isCare = (role: Role): boolean => role === 'coFacilitator' || role === 'facilitator';

/** Observers read and write nothing. */
export const mayWrite = (role: Role): boolean => role !== 'none' && role !== 'observer';

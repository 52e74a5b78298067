import type { Invitation, Topic } from '../contracts';
import { idOf, practiceOf } from '../paths';

/** A new code, shown once, and its hash, which is all that the group is told. */
export interface NewCode {
  readonly code: string;
  readonly hash: string;
}

/** Why there is no code: the server cannot be reached, or many were made in a short time. */
export type NoCode = 'unreachable' | 'tooMany';

/** Has a code made for an invitation to the group. */
export async function newCode(group: Topic): Promise<NewCode | NoCode> {
  try {
    const asked = await fetch('/api/antiforgery', { headers: { accept: 'application/json' } });
    const { token, header } = (await asked.json()) as { token: string; header: string };
    const made = await fetch('/api/invitation-codes', {
      method: 'POST',
      headers: { 'content-type': 'application/json', [header]: token },
      body: JSON.stringify({ group }),
    });
    if (made.status === 429) return 'tooMany';
    return made.ok ? ((await made.json()) as NewCode) : 'unreachable';
  } catch {
    return 'unreachable';
  }
}

/** The address that an invited person opens. */
export const joinLink = (group: Topic, code: string, origin: string): string => `${origin}/join/${practiceOf(group)}/${idOf(group)}/${code}`;

/** Whether somebody can still use it. */
export const isOpenAt = ({ isRevoked, used, uses, expiresAt }: Invitation, now: Date): boolean =>
  !isRevoked && used < uses && new Date(expiresAt) > now;

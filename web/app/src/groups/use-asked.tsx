import { type ReactNode, useState } from 'react';
import type { Applicant, SeatCard, SessionCard } from '../contracts';
import { lazyPart } from '../lazy-page';

const AskedDialog = lazyPart([], () => import('./asked'));

/** A dialog that was asked for. */
export type Asked =
  | { readonly what: 'journal' | 'invite' | 'session' | 'pin' | 'leave' }
  | { readonly what: 'seat' | 'role' | 'remove'; readonly seat: SeatCard }
  | { readonly what: 'decline'; readonly applicant: Applicant }
  | { readonly what: 'callOff'; readonly session: SessionCard };

/** Opens a dialog of the group; the dialogs are fetched with the first. */
export function useAsked(): { readonly ask: (asked: Asked) => void; readonly dialog: ReactNode } {
  const [asked, setAsked] = useState<Asked>();
  const dialog = asked && (
    <AskedDialog asked={asked} onClose={() => setAsked(undefined)} />
  );
  return { ask: setAsked, dialog };
}

import { lazy, type ReactNode, Suspense, useState } from 'react';
import type { Applicant, SeatCard, SessionCard } from '../contracts';

const AskedDialog = lazy(() => import('./asked'));

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
    <Suspense fallback={null}>
      <AskedDialog asked={asked} onClose={() => setAsked(undefined)} />
    </Suspense>
  );
  return { ask: setAsked, dialog };
}

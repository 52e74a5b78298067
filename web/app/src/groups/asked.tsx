import { CallOffDialog } from './call-off-dialog';
import { DeclineDialog } from './decline-dialog';
import { InviteDialog } from './invite-dialog';
import { JournalDialog } from './journal-dialog';
import { LeaveDialog } from './leave-dialog';
import { PinDialog } from './pin-dialog';
import { RemoveDialog } from './remove-dialog';
import { RoleDialog } from './role-dialog';
import { SeatDialog } from './seat-dialog';
import { SessionDialog } from './session-dialog';
import type { Asked } from './use-asked';

/** The dialogs of a group's pages. */
export default function AskedDialog({ asked, onClose }: { readonly asked: Asked; readonly onClose: () => void }) {
  switch (asked.what) {
    case 'journal':
      return <JournalDialog onClose={onClose} />;
    case 'invite':
      return <InviteDialog onClose={onClose} />;
    case 'session':
      return <SessionDialog onClose={onClose} />;
    case 'pin':
      return <PinDialog onClose={onClose} />;
    case 'leave':
      return <LeaveDialog onClose={onClose} />;
    case 'seat':
      return <SeatDialog seat={asked.seat} onClose={onClose} />;
    case 'role':
      return <RoleDialog seat={asked.seat} onClose={onClose} />;
    case 'remove':
      return <RemoveDialog seat={asked.seat} onClose={onClose} />;
    case 'decline':
      return <DeclineDialog applicant={asked.applicant} onClose={onClose} />;
    case 'callOff':
      return <CallOffDialog session={asked.session} onClose={onClose} />;
  }
}

import { LogOut, UserPlus } from 'lucide-react';
import type { Applicant } from '../contracts';
import { useText } from '../i18n';
import { useSeats } from '../journals/seats';
import { lazyPart } from '../lazy-page';
import { useItems } from '../live';
import { Button } from '../parts/button';
import { Page } from '../shell/page';
import { useGroup } from './group-context';
import { GroupDoor } from './group-door';
import styles from './groups.module.css';
import { RolesExplained } from './roles-explained';
import { SeatRow } from './seat-row';
import { inOrderOfRole } from './seat-order';
import { Section } from './section';
import { useAsked } from './use-asked';

// members do not see them
const Applicants = lazyPart<{ readonly applicants: readonly Applicant[] }>([], async () => ({ default: (await import('./applicants')).Applicants }));
const Invitations = lazyPart([], async () => ({ default: (await import('./invitations')).Invitations }));

/** Who is in the group, and, for those who care for it, who may come in. */
export default function MembersPage() {
  return (
    <GroupDoor>
      <Members />
    </GroupDoor>
  );
}

function Members() {
  const text = useText();
  const { group, card, isCare } = useGroup();
  const seats = inOrderOfRole(useSeats().here);
  const applicants = useItems(group, 'applicant');
  const { ask, dialog } = useAsked();
  const taken = seats.filter(({ role }) => role === 'member' || role === 'peerLead').length;
  const invite = (
    <Button look="primary" icon={UserPlus} onPress={() => ask({ what: 'invite' })}>
      {text('group.invite')}
    </Button>
  );
  return (
    <Page title={text('group.members')} lead={text('group.members.seats', { taken, cap: card.cap })} actions={isCare && invite} width="reading">
      {isCare && applicants.length > 0 && <Applicants applicants={applicants} />}
      <Section title={text('group.members.here', { count: seats.length })}>
        <ul className={styles.people}>
          {seats.map((seat) => (
            <SeatRow key={seat.person} seat={seat} />
          ))}
        </ul>
        <RolesExplained />
      </Section>
      {isCare && <Invitations onInvite={() => ask({ what: 'invite' })} />}
      <div className={styles.quiet}>
        <Button look="quiet" icon={LogOut} onPress={() => ask({ what: 'leave' })}>
          {text('group.leave')}
        </Button>
      </div>
      {dialog}
    </Page>
  );
}

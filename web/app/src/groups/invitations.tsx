import { useIntl } from 'react-intl';
import type { Invitation } from '../contracts';
import { useText } from '../i18n';
import { useAct } from '../journals/use-act';
import { useNow } from '../journals/use-now';
import { useItems } from '../live';
import { Button } from '../parts/button';
import { toast } from '../parts/toast-queue';
import { UserText } from '../parts/user-text';
import { useGroup } from './group-context';
import styles from './groups.module.css';
import { isOpenAt } from './invitation-codes';
import { useRoleWords } from './role-words';
import { Section } from './section';

/** The invitations that still work, and taking them back. */
export function Invitations({ onInvite }: { readonly onInvite: () => void }) {
  const text = useText();
  const { group } = useGroup();
  const now = useNow();
  const open = useItems(group, 'invitation').filter((invitation) => isOpenAt(invitation, now));
  return (
    <Section title={text('group.invitations')}>
      {open.length === 0 ? (
        <>
          <p className="muted">{text('group.invitations.none')}</p>
          <div className="row">
            <Button onPress={onInvite}>{text('group.invite')}</Button>
          </div>
        </>
      ) : (
        <ul className={styles.people}>
          {open.map((invitation) => (
            <InvitationRow key={invitation.id} invitation={invitation} />
          ))}
        </ul>
      )}
    </Section>
  );
}

function InvitationRow({ invitation: { id, label, role, uses, used, expiresAt } }: { readonly invitation: Invitation }) {
  const text = useText();
  const intl = useIntl();
  const roleWords = useRoleWords();
  const { group } = useGroup();
  const act = useAct(group);

  async function revoke(): Promise<void> {
    const outcome = await act({ kind: 'revokeInvitation', invitation: id });
    if (outcome.kind === 'accepted') toast(text('group.invitation.revoked'));
  }

  return (
    <li className={styles.person}>
      <div className={styles.personWords}>
        <span className={styles.personName}>
          <strong>{label === '' ? text('group.invitation.unnamed') : <UserText>{label}</UserText>}</strong>
          <span className={styles.role}>{roleWords(role)}</span>
        </span>
        <span className="muted small">
          {text('group.invitation.used', { used, uses })}
          {' · '}
          {text('group.invitation.until', { day: intl.formatDate(expiresAt, { dateStyle: 'medium' }) })}
        </span>
      </div>
      <Button
        look="quiet"
        aria-label={text('group.invitation.revoke.of', { name: label === '' ? text('group.invitation.unnamed') : label })}
        onPress={() => void revoke()}
      >
        {text('group.invitation.revoke')}
      </Button>
    </li>
  );
}

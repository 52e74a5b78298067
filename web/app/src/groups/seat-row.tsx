import { Ellipsis, Pencil, UserCog, UserMinus } from 'lucide-react';
import { useIntl } from 'react-intl';
import type { SeatCard } from '../contracts';
import { useText } from '../i18n';
import { SeatAvatar } from '../journals/seat-avatar';
import { useTopic } from '../live';
import { Button } from '../parts/button';
import { Menu, MenuItem } from '../parts/menu';
import { UserText } from '../parts/user-text';
import { isCare } from '../roles';
import { useGroup } from './group-context';
import styles from './groups.module.css';
import { useRoleWords } from './role-words';
import { useAsked } from './use-asked';

/** Somebody in the group. */
export function SeatRow({ seat }: { readonly seat: SeatCard }) {
  const text = useText();
  const intl = useIntl();
  const roleWords = useRoleWords();
  const { group, me } = useGroup();
  const isHere = useTopic(group).here.includes(seat.person);
  const isMe = seat.person === me;
  const since = intl.formatDate(seat.since, { dateStyle: 'medium' });
  return (
    <li className={styles.person}>
      <SeatAvatar person={seat.person} />
      <div className={styles.personWords}>
        <span className={styles.personName}>
          <strong>
            <UserText>{seat.name}</UserText>
          </strong>
          {isMe && <span className="muted">{text('journal.isYou')}</span>}
          <span className={styles.role}>{roleWords(seat.role)}</span>
          {isHere && !isMe && <span className={styles.hereNow}>{text('group.member.here')}</span>}
        </span>
        <span className="muted small">
          {seat.legalName && !isMe && (
            <>
              {text('group.member.legal')} <UserText>{seat.legalName}</UserText>
              {' · '}
            </>
          )}
          {text('group.member.since', { day: since })}
        </span>
      </div>
      <SeatDeeds seat={seat} isMe={isMe} />
    </li>
  );
}

/** What this person can do about the seat: their own, or as somebody who cares for the group. */
function SeatDeeds({ seat, isMe }: { readonly seat: SeatCard; readonly isMe: boolean }) {
  const text = useText();
  const { isCare: cares, isFacilitator } = useGroup();
  const { ask, dialog } = useAsked();
  const mayRemove = !isMe && cares && (isFacilitator || !isCare(seat.role));
  const label = text('group.member.more', { name: `\u2068${seat.name}\u2069` });
  return (
    <>
      {isMe && (
        <Button look="quiet" icon={Pencil} aria-label={text('group.seat.change')} onPress={() => ask({ what: 'seat', seat })}>
          {text('group.seat.change.short')}
        </Button>
      )}
      {!isMe && (isFacilitator || mayRemove) && (
        <Menu label={label} trigger={<Button look="quiet" icon={Ellipsis} aria-label={label} />}>
          {isFacilitator && <MenuItem icon={UserCog} name={text('group.role.change')} onAction={() => ask({ what: 'role', seat })} />}
          {mayRemove && <MenuItem icon={UserMinus} name={text('group.remove')} onAction={() => ask({ what: 'remove', seat })} />}
        </Menu>
      )}
      {dialog}
    </>
  );
}

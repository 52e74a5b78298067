import { useState } from 'react';
import type { SeatCard } from '../contracts';
import { useText } from '../i18n';
import { useAsk } from '../journals/use-act';
import { TextField } from '../parts/text-field';
import { toast } from '../parts/toast-queue';
import { FinalDialog } from './final-dialog';
import { useGroup } from './group-context';
import styles from './groups.module.css';

/** Takes somebody out of the group, after saying what that does. */
export function RemoveDialog({ seat, onClose }: { readonly seat: SeatCard; readonly onClose: () => void }) {
  const text = useText();
  const { group } = useGroup();
  const ask = useAsk(group);
  const [reason, setReason] = useState('');
  const name = `\u2068${seat.name}\u2069`;
  const remove = () =>
    reason.trim() === '' ? text('group.remove.missing') : ask({ kind: 'removeMember', person: seat.person, reason: reason.trim() });
  return (
    <FinalDialog
      title={text('group.remove.title', { name })}
      yes={text('group.remove.yes')}
      no={text('group.remove.no')}
      onYes={remove}
      onDone={() => toast(text('group.remove.done', { name }))}
      onClose={onClose}
    >
      <ul className={styles.points}>
        <li>{text('group.remove.atOnce')}</li>
        <li>{text('group.remove.words')}</li>
        <li>{text('group.remove.told')}</li>
      </ul>
      <TextField long label={text('group.remove.reason')} hint={text('group.remove.reason.hint')} value={reason} onChange={setReason} maxLength={400} />
    </FinalDialog>
  );
}

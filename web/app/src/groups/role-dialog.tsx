import { useState } from 'react';
import type { SeatCard } from '../contracts';
import { useText } from '../i18n';
import { AnsweredDialog } from '../journals/answered-dialog';
import { useAsk } from '../journals/use-act';
import { RadioGroup } from '../parts/radio-group';
import { toast } from '../parts/toast-queue';
import { groupRole, roles } from '../roles';
import { useGroup } from './group-context';

/** Another role for somebody; each is explained. */
export function RoleDialog({ seat, onClose }: { readonly seat: SeatCard; readonly onClose: () => void }) {
  const text = useText();
  const { group } = useGroup();
  const ask = useAsk(group);
  const [role, setRole] = useState(groupRole(seat.role) ?? 'member');
  const options = roles.map((id) => ({ id, name: text(`group.role.${id}`), hint: text(`group.role.${id}.hint`) }));
  return (
    <AnsweredDialog
      title={text('group.role.of', { name: `\u2068${seat.name}\u2069` })}
      submit={text('group.role.change')}
      onSubmit={() => ask({ kind: 'changeRole', person: seat.person, role })}
      onDone={() => toast(text('group.saved'))}
      onClose={onClose}
    >
      <RadioGroup label={text('group.role')} options={options} value={role} onChange={setRole} />
      <p className="muted small">{text('group.role.atOnce')}</p>
    </AnsweredDialog>
  );
}

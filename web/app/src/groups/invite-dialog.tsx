import { useEffect, useRef, useState } from 'react';
import type { Outcome } from '../contracts';
import { useText } from '../i18n';
import { AnsweredDialog } from '../journals/answered-dialog';
import { useAsk } from '../journals/use-act';
import { NativeSelect } from '../parts/native-select';
import { RadioGroup } from '../parts/radio-group';
import { TextField } from '../parts/text-field';
import { type GroupRole, roles } from '../roles';
import { CodeDialog } from './code-dialog';
import { useGroup } from './group-context';
import { type NewCode, newCode } from './invitation-codes';
import styles from './groups.module.css';

const lengths = [1, 3, 7, 14, 30, 60];
const numbers = Array.from({ length: 15 }, (_, index) => index + 1);
const day = 24 * 3_600_000;

/** Makes an invitation, and then shows it: this once. */
export function InviteDialog({ onClose }: { readonly onClose: () => void }) {
  const [made, setMade] = useState<NewCode>();
  useFocusBack();
  return made === undefined ? <InviteForm onMade={setMade} onClose={onClose} /> : <CodeDialog code={made.code} onClose={onClose} />;
}

/** Gives the focus back to where it was before the first of two dialogs; each alone knows only of the one before it. */
function useFocusBack(): void {
  const [before] = useState(() => document.activeElement);
  useEffect(
    () => () => {
      setTimeout(() => {
        if (document.activeElement === document.body && before instanceof HTMLElement) before.focus();
      }, 100);
    },
    [before],
  );
}

interface InviteFormProps {
  readonly onMade: (code: NewCode) => void;
  readonly onClose: () => void;
}

function InviteForm({ onMade, onClose }: InviteFormProps) {
  const text = useText();
  const { isFacilitator } = useGroup();
  const [label, setLabel] = useState('');
  const [role, setRole] = useState<GroupRole>('member');
  const [uses, setUses] = useState(1);
  const [days, setDays] = useState(14);
  const isMade = useRef(false);
  const invite = useInvite((code) => {
    isMade.current = true;
    onMade(code);
  });
  const offered = roles.filter((one) => one !== 'facilitator' && (isFacilitator || one !== 'coFacilitator'));
  const options = offered.map((id) => ({ id, name: text(`group.role.${id}`), hint: text(`group.role.${id}.hint`) }));
  return (
    <AnsweredDialog
      title={text('group.invite')}
      submit={text('group.invite.submit')}
      onSubmit={() => invite({ label: label.trim(), role, uses, days })}
      onClose={() => isMade.current || onClose()}
    >
      <p>{text('group.invite.about')}</p>
      <TextField label={text('group.invite.label')} hint={text('group.invite.label.hint')} value={label} onChange={setLabel} maxLength={80} />
      <div className={styles.pair}>
        <NativeSelect label={text('group.invite.uses')} value={String(uses)} onChange={(value) => setUses(Number(value))}>
          {numbers.map((count) => (
            <option key={count} value={count}>
              {text('group.invite.uses.of', { count })}
            </option>
          ))}
        </NativeSelect>
        <NativeSelect label={text('group.invite.days')} value={String(days)} onChange={(value) => setDays(Number(value))}>
          {lengths.map((count) => (
            <option key={count} value={count}>
              {text('group.invite.days.of', { count })}
            </option>
          ))}
        </NativeSelect>
      </div>
      <RadioGroup label={text('group.role')} options={options} value={role} onChange={setRole} />
    </AnsweredDialog>
  );
}

interface Wanted {
  readonly label: string;
  readonly role: GroupRole;
  readonly uses: number;
  readonly days: number;
}

/** Has a code made and tells the group its hash. A code that the group did not take is used for the next try. */
function useInvite(onMade: (code: NewCode) => void): (wanted: Wanted) => Promise<Outcome> {
  const text = useText();
  const { group } = useGroup();
  const ask = useAsk(group);
  const kept = useRef<NewCode>(undefined);
  return async ({ label, role, uses, days }) => {
    const code = kept.current ?? (await newCode(group));
    if (typeof code === 'string') return { kind: 'rejected', code, sentence: text(`group.invite.${code}`) };
    kept.current = code;
    const expiresAt = new Date(Date.now() + days * day - 60_000).toISOString();
    const outcome = await ask({ kind: 'invite', codeHash: code.hash, label, role, uses, expiresAt });
    if (outcome.kind === 'accepted') onMade(code);
    return outcome;
  };
}

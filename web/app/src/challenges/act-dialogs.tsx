import { useState } from 'react';
import type { Act } from '../contracts';
import { FinalDialog } from '../groups/final-dialog';
import { useText } from '../i18n';
import { AnsweredDialog } from '../journals/answered-dialog';
import { useNames } from '../journals/seats';
import { useAsk } from '../journals/use-act';
import { TextField } from '../parts/text-field';
import { toast } from '../parts/toast-queue';
import { useChallenge } from './challenge-context';

interface ActDialogsProps {
  readonly asked: 'takeBack' | 'hide';
  readonly act: Act;
  readonly onClose: () => void;
}

/** What is asked before an act is taken back or hidden. */
export default function ActDialogs({ asked, act, onClose }: ActDialogsProps) {
  return asked === 'takeBack' ? <TakeBackDialog act={act} onClose={onClose} /> : <HideDialog act={act} onClose={onClose} />;
}

/** The act goes, and with it where the focus was: it goes on at the list, once the dialog has let go of it. */
const goOnAtList = () => setTimeout(() => document.getElementById('acts')?.focus({ preventScroll: true }), 300);

function TakeBackDialog({ act, onClose }: Omit<ActDialogsProps, 'asked'>) {
  const text = useText();
  const { challenge } = useChallenge();
  const ask = useAsk(challenge);
  return (
    <FinalDialog
      title={text('challenge.takeBack.title')}
      yes={text('challenge.deed.takeBack')}
      no={text('challenge.takeBack.no')}
      onYes={() => ask({ kind: 'takeBackAct', act: act.id })}
      onDone={() => {
        toast(text('challenge.takeBack.done'));
        goOnAtList();
      }}
      onClose={onClose}
    >
      <p>{text('challenge.takeBack.about')}</p>
    </FinalDialog>
  );
}

function HideDialog({ act, onClose }: Omit<ActDialogsProps, 'asked'>) {
  const text = useText();
  const names = useNames();
  const { challenge } = useChallenge();
  const ask = useAsk(challenge);
  const [reason, setReason] = useState('');
  const hide = () => (reason.trim() === '' ? text('challenge.hide.missing') : ask({ kind: 'hideAct', act: act.id, reason: reason.trim() }));
  return (
    <AnsweredDialog title={text('challenge.hide.title')} submit={text('challenge.deed.hide')} onSubmit={hide} onDone={() => toast(text('challenge.hide.done'))} onClose={onClose}>
      <p>{text('challenge.hide.about', { name: names.one(act.by) })}</p>
      <TextField long label={text('challenge.hide.reason')} value={reason} onChange={setReason} maxLength={1000} />
    </AnsweredDialog>
  );
}

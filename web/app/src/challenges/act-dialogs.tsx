import type { Act } from '../contracts';
import { FlagDialog } from '../flags/flag-dialog';
import { FinalDialog } from '../groups/final-dialog';
import { useText } from '../i18n';
import { useNames } from '../journals/seats';
import { useAsk } from '../journals/use-act';
import { toast } from '../parts/toast-queue';
import { WordsDialog } from '../writing/words-dialog';
import { drafts } from './act-drafts';
import { useChallenge } from './challenge-context';

interface ActDialogsProps {
  readonly asked: 'takeBack' | 'hide' | 'flag';
  readonly act: Act;
  readonly onClose: () => void;
}

/** What is asked before an act is taken back, hidden or flagged. */
export default function ActDialogs({ asked, act, onClose }: ActDialogsProps) {
  const { challenge } = useChallenge();
  switch (asked) {
    case 'takeBack':
      return <TakeBackDialog act={act} onClose={onClose} />;
    case 'hide':
      return <HideDialog act={act} onClose={onClose} />;
    case 'flag':
      return <FlagDialog topic={challenge} entry={act.id} item={act.id} onClose={onClose} />;
  }
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
  return (
    <WordsDialog
      draftKey={drafts.hide(challenge, act.id)}
      title={text('challenge.hide.title')}
      submit={text('challenge.deed.hide')}
      label={text('challenge.hide.reason')}
      most={1000}
      missing={text('challenge.hide.missing')}
      onSend={(reason) => ask({ kind: 'hideAct', act: act.id, reason })}
      onDone={() => toast(text('challenge.hide.done'))}
      onClose={onClose}
    >
      <p>{text('challenge.hide.about', { name: names.one(act.by) })}</p>
    </WordsDialog>
  );
}

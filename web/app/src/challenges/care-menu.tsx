import { Copy, Ellipsis, FlagTriangleRight, Lock, LockOpen, PenLine } from 'lucide-react';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { FinalDialog } from '../groups/final-dialog';
import { useText } from '../i18n';
import { useAct, useAsk } from '../journals/use-act';
import { Button } from '../parts/button';
import { Menu, MenuItem } from '../parts/menu';
import { toast } from '../parts/toast-queue';
import { paths } from '../paths';
import { useChallenge } from './challenge-context';

/** What facilitators decide about the whole challenge. */
export default function CareMenu() {
  const text = useText();
  const navigate = useNavigate();
  const { group, challenge, phase } = useChallenge();
  const act = useAct(challenge);
  const [isEnding, setEnding] = useState(false);
  const close = async (isClosed: boolean) => {
    const { kind } = await act({ kind: 'closeChallenge', isClosed });
    if (kind === 'accepted') toast(text(isClosed ? 'challenge.close.done' : 'challenge.reopen.done'));
  };
  return (
    <>
      <Menu label={text('challenge.more')} trigger={<Button icon={Ellipsis}>{text('challenge.more')}</Button>}>
        {phase !== 'closed' && <MenuItem icon={PenLine} name={text('challenge.edit')} onAction={() => void navigate(paths.challengeSettings(group, challenge))} />}
        <MenuItem icon={Copy} name={text('challenge.again')} onAction={() => void navigate(paths.challengeAgain(group, challenge))} />
        {phase === 'running' && <MenuItem icon={FlagTriangleRight} name={text('challenge.end')} onAction={() => setEnding(true)} />}
        {phase === 'debrief' && <MenuItem icon={Lock} name={text('challenge.closeIt')} onAction={() => void close(true)} />}
        {phase === 'closed' && <MenuItem icon={LockOpen} name={text('challenge.reopen')} onAction={() => void close(false)} />}
      </Menu>
      {isEnding && <EndDialog onClose={() => setEnding(false)} />}
    </>
  );
}

function EndDialog({ onClose }: { readonly onClose: () => void }) {
  const text = useText();
  const { challenge } = useChallenge();
  const ask = useAsk(challenge);
  return (
    <FinalDialog
      title={text('challenge.end.title')}
      yes={text('challenge.end')}
      no={text('challenge.end.no')}
      onYes={() => ask({ kind: 'endChallenge' })}
      onDone={() => toast(text('challenge.end.done'))}
      onClose={onClose}
    >
      <p>{text('challenge.end.about')}</p>
    </FinalDialog>
  );
}

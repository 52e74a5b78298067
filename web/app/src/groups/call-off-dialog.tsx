import type { SessionCard } from '../contracts';
import { useText } from '../i18n';
import { useAsk } from '../journals/use-act';
import { FinalDialog } from './final-dialog';
import { useGroup } from './group-context';
import { SessionWords } from './session-words';

/** Calls a session off, after asking once more. */
export function CallOffDialog({ session, onClose }: { readonly session: SessionCard; readonly onClose: () => void }) {
  const text = useText();
  const { group } = useGroup();
  const ask = useAsk(group);
  return (
    <FinalDialog
      title={text('group.session.cancel.title')}
      yes={text('group.session.cancel')}
      no={text('group.session.cancel.no')}
      onYes={() => ask({ kind: 'cancelSession', session: session.id })}
      onClose={onClose}
    >
      <p>
        <SessionWords session={session} />
      </p>
      <p>{text('group.session.cancel.about')}</p>
    </FinalDialog>
  );
}

import { useNavigate } from 'react-router';
import { useText } from '../i18n';
import { useAsk } from '../journals/use-act';
import { toast } from '../parts/toast-queue';
import { FinalDialog } from './final-dialog';
import { useGroup } from './group-context';

/** Leaving the group, after saying what that means. */
export function LeaveDialog({ onClose }: { readonly onClose: () => void }) {
  const text = useText();
  const navigate = useNavigate();
  const { group, card } = useGroup();
  const ask = useAsk(group);
  const left = () => {
    toast(text('group.leave.done'));
    void navigate('/');
  };
  return (
    <FinalDialog
      title={text('group.leave.title', { name: `\u2068${card.name}\u2069` })}
      yes={text('group.leave.yes')}
      no={text('group.leave.no')}
      onYes={() => ask({ kind: 'leave' })}
      onDone={left}
      onClose={onClose}
    >
      <p>{text('group.leave.about')}</p>
      <p>{text('group.leave.words')}</p>
      <p>{text('group.leave.back')}</p>
    </FinalDialog>
  );
}

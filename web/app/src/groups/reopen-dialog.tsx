import { useText } from '../i18n';
import { AnsweredDialog } from '../journals/answered-dialog';
import { useAsk } from '../journals/use-act';
import { toast } from '../parts/toast-queue';
import { useGroup } from './group-context';

/** Lets the group go on after all. */
export default function ReopenDialog({ onClose }: { readonly onClose: () => void }) {
  const text = useText();
  const { group, card } = useGroup();
  const ask = useAsk(group);
  return (
    <AnsweredDialog
      title={text('group.reopen.title')}
      submit={text('group.reopen')}
      onSubmit={() => ask({ kind: 'reopenGroup' })}
      onDone={() => toast(text('group.reopen.done'))}
      onClose={onClose}
    >
      <p>{text(card.ending?.hasEnded ? 'group.reopen.ended' : 'group.reopen.set')}</p>
    </AnsweredDialog>
  );
}

import type { OwnTask } from '../contracts';
import { FinalDialog } from '../groups/final-dialog';
import { useText } from '../i18n';
import { useAsk } from '../journals/use-act';
import { useLive } from '../live';
import { toast } from '../parts/toast-queue';
import { UserText } from '../parts/user-text';

/** Asks once before a task goes, with the days that were noted for it. */
export default function DropTaskDialog({ task, onClose }: { readonly task: OwnTask; readonly onClose: () => void }) {
  const text = useText();
  const { client } = useLive();
  const ask = useAsk(client);
  return (
    <FinalDialog
      title={text('home.tasks.drop.title')}
      yes={text('home.tasks.drop.yes')}
      no={text('home.tasks.drop.no')}
      onYes={() => ask({ kind: 'dropTask', task: task.id })}
      onDone={() => toast(text('home.tasks.dropped'))}
      onClose={onClose}
    >
      <p>
        <strong>
          <UserText>{task.words}</UserText>
        </strong>
      </p>
      <p>{text('home.tasks.drop.about')}</p>
    </FinalDialog>
  );
}

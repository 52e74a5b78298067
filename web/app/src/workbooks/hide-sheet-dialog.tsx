import type { Topic } from '../contracts';
import { useText } from '../i18n';
import { useAsk } from '../journals/use-act';
import { toast } from '../parts/toast-queue';
import { WordsDialog } from '../writing/words-dialog';

interface HideSheetDialogProps {
  readonly workbook: Topic;
  readonly task: string;
  readonly on: string;
  readonly onClose: () => void;
}

/** Hides a worksheet from the group; its writer is told why. */
export default function HideSheetDialog({ workbook, task, on, onClose }: HideSheetDialogProps) {
  const text = useText();
  const ask = useAsk(workbook);
  return (
    <WordsDialog
      draftKey={`${workbook}:hide:${task}:${on}`}
      title={text('work.standing.hide')}
      submit={text('work.standing.hide')}
      label={text('work.standing.reason')}
      most={1_000}
      missing={text('work.standing.reason.missing')}
      onSend={(reason) => ask({ kind: 'hideSheet', task, on, reason })}
      onDone={() => toast(text('work.standing.hidden.done'))}
      onClose={onClose}
    >
      <p>{text('work.standing.about')}</p>
    </WordsDialog>
  );
}

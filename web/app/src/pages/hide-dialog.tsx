import type { Command } from '../contracts';
import { useText } from '../i18n';
import { useAsk } from '../journals/use-act';
import { toast } from '../parts/toast-queue';
import { WordsDialog } from '../writing/words-dialog';
import { usePageInHand } from './page-context';
import styles from './pages.module.css';

interface HideDialogProps {
  readonly what: 'passage' | 'remark';
  /** The words that are hidden, where they are not on screen beside it. */
  readonly quote?: string;
  readonly command: (reason: string) => Command;
  readonly onClose: () => void;
}

const beginnings = ['page.reason.private', 'page.reason.hurts', 'page.reason.details'] as const;

/** Hides something from the group, with a reason to whoever wrote it. */
export default function HideDialog({ what, quote, command, onClose }: HideDialogProps) {
  const text = useText();
  const { page } = usePageInHand();
  const ask = useAsk(page);
  return (
    <WordsDialog
      draftKey={`${page}:hide`}
      title={text(`page.hide.${what}`)}
      submit={text('page.hide.submit')}
      label={text('page.reason')}
      beginnings={beginnings}
      most={1000}
      missing={text('page.reason.missing')}
      onSend={(reason) => ask(command(reason))}
      onDone={() => toast(text('page.hide.done'))}
      onClose={onClose}
    >
      {quote !== undefined && (
        <blockquote className={styles.quote} dir="auto">
          {quote}
        </blockquote>
      )}
      <p>{text(`page.hide.${what}.about`)}</p>
    </WordsDialog>
  );
}

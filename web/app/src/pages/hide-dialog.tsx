import type { Command } from '../contracts';
import { useText } from '../i18n';
import { AnsweredDialog } from '../journals/answered-dialog';
import { useAsk } from '../journals/use-act';
import { Button } from '../parts/button';
import { TextField } from '../parts/text-field';
import { toast } from '../parts/toast-queue';
import { keptAt, useKeptWords } from './kept-words';
import { usePageInHand } from './page-context';
import styles from './pages.module.css';

interface HideDialogProps {
  readonly what: 'passage' | 'remark';
  /** The words that are hidden, where they are not on screen beside it. */
  readonly quote?: string;
  readonly command: (reason: string) => Command;
  readonly onClose: () => void;
}

const beginnings = ['private', 'hurts', 'details'] as const;

/** Hides something from the group, with a reason to whoever wrote it. */
export default function HideDialog({ what, quote, command, onClose }: HideDialogProps) {
  const text = useText();
  const { page } = usePageInHand();
  const ask = useAsk(page);
  const { words, write, drop } = useKeptWords(keptAt.hideReason(page));
  return (
    <AnsweredDialog
      title={text(`page.hide.${what}`)}
      submit={text('page.hide.submit')}
      onSubmit={() => (words.trim() === '' ? text('page.reason.missing') : ask(command(words.trim())))}
      onDone={() => {
        drop();
        toast(text('page.hide.done'));
      }}
      onClose={onClose}
    >
      {quote !== undefined && (
        <blockquote className={styles.quote} dir="auto">
          {quote}
        </blockquote>
      )}
      <p>{text(`page.hide.${what}.about`)}</p>
      <TextField long label={text('page.reason')} value={words} onChange={write} maxLength={1000} />
      <div className={styles.deeds} role="group" aria-label={text('page.reason.beginnings')}>
        {beginnings.map((id) => (
          <Button key={id} onPress={() => write([words.trim(), text(`page.reason.${id}`)].filter(Boolean).join('\n'))}>
            {text(`page.reason.${id}.short`)}
          </Button>
        ))}
      </div>
    </AnsweredDialog>
  );
}

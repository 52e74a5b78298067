import { useState } from 'react';
import type { FlagReason } from '../contracts';
import { useText } from '../i18n';
import { Notice } from '../parts/notice';
import { RadioGroup } from '../parts/radio-group';
import { TextField } from '../parts/text-field';
import { toast } from '../parts/toast-queue';
import { AnsweredDialog } from './answered-dialog';
import { useJournal } from './journal-context';
import { flagReasons } from './moderations';
import { useAsk } from './use-act';

interface FlagDialogProps {
  readonly entry: string;
  readonly item: string;
  readonly onClose: () => void;
}

/** Asking for a facilitator's eye, protected. */
export function FlagDialog({ entry, item, onClose }: FlagDialogProps) {
  const text = useText();
  const { journal } = useJournal();
  const ask = useAsk(journal);
  const [reason, setReason] = useState<FlagReason | null>(null);
  const [words, setWords] = useState('');
  const options = flagReasons.map((id) => ({ id, name: text(`journal.flag.${id}`) }));
  const send = () => (reason === null ? text('journal.flag.missing') : ask({ kind: 'flag', entry, item, reason, words: words.trim() || null }));
  return (
    <AnsweredDialog
      title={text('journal.flag.title')}
      submit={text('journal.flag.submit')}
      onSubmit={send}
      onDone={() => toast(text('journal.flag.done'))}
      onClose={onClose}
    >
      <p>{text('journal.flag.about')}</p>
      <RadioGroup label={text('journal.flag.reason')} options={options} value={reason} onChange={setReason} />
      {reason === 'worried' && (
        <Notice tone="notice">
          {text('journal.flag.now')} <a href="/help">{text('journal.flag.help')}</a>
        </Notice>
      )}
      <TextField long label={text('journal.flag.words')} hint={text('journal.flag.words.hint')} value={words} onChange={setWords} maxLength={1_000} />
    </AnsweredDialog>
  );
}

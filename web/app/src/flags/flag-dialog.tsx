import { useMemo } from 'react';
import type { FlagReason, Topic } from '../contracts';
import { useText } from '../i18n';
import { AnsweredDialog } from '../journals/answered-dialog';
import { useAsk } from '../journals/use-act';
import { Notice } from '../parts/notice';
import { RadioGroup } from '../parts/radio-group';
import { Skeleton } from '../parts/skeleton';
import { TextField } from '../parts/text-field';
import { toast } from '../parts/toast-queue';
import { useKept } from '../writing/kept';
import { flagReasons } from './reasons';

interface FlagDialogProps {
  readonly topic: Topic;
  /** What it belongs to: an entry, an act, a tile. */
  readonly entry: string;
  /** That itself, or what was said to it. */
  readonly item: string;
  readonly onClose: () => void;
}

interface FlagFields {
  readonly reason: FlagReason | null;
  readonly words: string;
}

const nothing: FlagFields = { reason: null, words: '' };

/** Asking for a facilitator's eye, protected. */
export function FlagDialog({ topic, entry, item, onClose }: FlagDialogProps) {
  const text = useText();
  const ask = useAsk(topic);
  const kept = useKept(`${topic}:${item}:flag`, nothing);
  const { reason, words } = kept.value;
  const options = useMemo(() => flagReasons.map((id) => ({ id, name: text(`journal.flag.${id}`) })), [text]);
  const send = () => (reason === null ? text('journal.flag.missing') : ask({ kind: 'flag', entry, item, reason, words: words.trim() || null }));

  function done(): void {
    kept.drop();
    toast(text('journal.flag.done'));
  }

  return (
    <AnsweredDialog title={text('journal.flag.title')} submit={text('journal.flag.submit')} onSubmit={send} onDone={done} onClose={onClose}>
      <p>{text('journal.flag.about')}</p>
      {kept.isLoading ? (
        <Skeleton lines={6} />
      ) : (
        <>
          <RadioGroup label={text('journal.flag.reason')} options={options} value={reason} onChange={(next) => kept.set({ reason: next, words })} />
          {reason === 'worried' && (
            <Notice tone="notice">
              {text('journal.flag.now')} <a href="/help">{text('journal.flag.help')}</a>
            </Notice>
          )}
          <TextField
            long
            label={text('journal.flag.words')}
            hint={text('journal.flag.words.hint')}
            value={words}
            onChange={(next) => kept.set({ reason, words: next })}
            maxLength={1_000}
          />
        </>
      )}
    </AnsweredDialog>
  );
}

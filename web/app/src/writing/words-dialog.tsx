import { type ReactNode, useMemo } from 'react';
import type { Outcome } from '../contracts';
import { useText } from '../i18n';
import { AnsweredDialog } from '../journals/answered-dialog';
import type { MessageId } from '../messages';
import { Button } from '../parts/button';
import { Skeleton } from '../parts/skeleton';
import { TextField } from '../parts/text-field';
import { useKept } from './kept';

interface WordsDialogProps {
  /** Where the words are kept until they are sent. */
  readonly draftKey: string;
  readonly title: string;
  readonly submit: string;
  readonly label: string;
  /** What happens with the words, above them. */
  readonly children: ReactNode;
  /** What they begin with. */
  readonly begins?: string;
  /** Kind beginnings that can be changed; each has a short name under its id with `.short`. */
  readonly beginnings?: readonly MessageId[];
  readonly most: number;
  /** What is said where there are no words. */
  readonly missing: string;
  readonly onSend: (words: string) => Promise<Outcome>;
  readonly onDone: () => void;
  readonly onClose: () => void;
}

/** A few words to somebody. However the dialog was closed, what was written in it is there again until it is sent. */
export function WordsDialog({ draftKey, title, submit, label, children, begins = '', beginnings, most, missing, onSend, onDone, onClose }: WordsDialogProps) {
  const text = useText();
  const kept = useKept(draftKey, useMemo(() => ({ words: begins }), [begins]));
  const { words } = kept.value;
  const write = (next: string) => kept.set({ words: next });

  function done(): void {
    kept.drop();
    onDone();
  }

  return (
    <AnsweredDialog title={title} submit={submit} onSubmit={() => (words.trim() === '' ? missing : onSend(words.trim()))} onDone={done} onClose={onClose}>
      {children}
      {kept.isLoading ? <Skeleton /> : <TextField long label={label} value={words} onChange={write} maxLength={most} />}
      {beginnings !== undefined && (
        <div className="row" role="group" aria-label={text('review.templates')}>
          {beginnings.map((id) => (
            <Button key={id} onPress={() => write([words.trim(), text(id)].filter(Boolean).join('\n'))}>
              {text(`${id}.short` as MessageId)}
            </Button>
          ))}
        </div>
      )}
    </AnsweredDialog>
  );
}

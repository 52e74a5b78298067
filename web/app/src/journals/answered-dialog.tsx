import { type ReactNode, useState } from 'react';
import type { Outcome } from '../contracts';
import { useText } from '../i18n';
import { useConnection } from '../live';
import { Button } from '../parts/button';
import { Dialog } from '../parts/dialog';
import { Notice } from '../parts/notice';
import { useSentence } from '../refusals/use-sentence';

interface AnsweredDialogProps {
  readonly title: string;
  readonly submit: string;
  /** Sends it, or answers in a kind sentence what is still missing. */
  readonly onSubmit: () => Promise<Outcome> | string;
  readonly onDone?: () => void;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A dialog that stays until the server has answered. A refusal is told here, and nothing that was written is lost. */
export function AnsweredDialog({ title, submit, onSubmit, onDone, onClose, children }: AnsweredDialogProps) {
  const text = useText();
  const sentence = useSentence();
  const connection = useConnection();
  const [isSending, setSending] = useState(false);
  const [problem, setProblem] = useState<string>();

  async function send(): Promise<void> {
    if (isSending) return;
    const asked = onSubmit();
    if (typeof asked === 'string') return setProblem(asked);
    setProblem(undefined);
    setSending(true);
    const outcome = await asked;
    setSending(false);
    if (outcome.kind === 'rejected') return setProblem(sentence(outcome));
    onDone?.();
    onClose();
  }

  const actions = (
    <>
      <Button look="primary" onPress={() => void send()}>
        {isSending ? text('journal.unsent.sending') : submit}
      </Button>
      <Button onPress={onClose}>{text('journal.close')}</Button>
    </>
  );
  return (
    <Dialog title={title} isOpen onClose={onClose} actions={actions}>
      {children}
      <div>
        <div role="alert">{problem !== undefined && <Notice tone="notice">{problem}</Notice>}</div>
        <div role="status">{isSending && connection.state !== 'online' && <Notice>{text('journal.unsent.dialog')}</Notice>}</div>
      </div>
    </Dialog>
  );
}

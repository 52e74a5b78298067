import { type ReactNode, useState } from 'react';
import type { Outcome } from '../contracts';
import { useText } from '../i18n';
import { useConnection } from '../live';
import { Button } from '../parts/button';
import { Dialog } from '../parts/dialog';
import { Notice } from '../parts/notice';
import { useSentence } from '../refusals/use-sentence';

interface FinalDialogProps {
  readonly title: string;
  readonly yes: string;
  readonly no: string;
  /** Sends it, or answers in a kind sentence what is still missing. */
  readonly onYes: () => Promise<Outcome> | string;
  readonly onDone?: () => void;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** Asks once more before something that cannot be taken back. */
export function FinalDialog({ title, yes, no, onYes, onDone, onClose, children }: FinalDialogProps) {
  const text = useText();
  const sentence = useSentence();
  const connection = useConnection();
  const [isSending, setSending] = useState(false);
  const [problem, setProblem] = useState<string>();

  async function send(): Promise<void> {
    const asked = onYes();
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
      <Button look="danger" isPending={isSending} onPress={() => void send()}>
        {yes}
      </Button>
      <Button onPress={onClose}>{no}</Button>
    </>
  );
  return (
    <Dialog isQuestion isOpen title={title} onClose={onClose} actions={actions}>
      {children}
      <div role="alert">{problem !== undefined && <Notice tone="notice">{problem}</Notice>}</div>
      <div role="status">{isSending && connection.state !== 'online' && <Notice>{text('group.sending.offline')}</Notice>}</div>
    </Dialog>
  );
}

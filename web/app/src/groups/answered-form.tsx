import { type FormEvent, type ReactNode, useState } from 'react';
import type { Outcome } from '../contracts';
import { useText } from '../i18n';
import { useConnection } from '../live';
import { Button } from '../parts/button';
import { Notice } from '../parts/notice';
import { useSentence } from '../refusals/use-sentence';
import styles from './groups.module.css';

interface AnsweredFormProps {
  readonly submit: string;
  readonly isPrimary?: boolean;
  /** Sends it, or answers in a kind sentence what is still missing. */
  readonly onSubmit: () => Promise<Outcome> | string;
  readonly onDone: () => void;
  readonly children: ReactNode;
}

/** Fields that are sent together. A refusal is told below them, and nothing that was written is lost. */
export function AnsweredForm({ submit, isPrimary = false, onSubmit, onDone, children }: AnsweredFormProps) {
  const text = useText();
  const sentence = useSentence();
  const connection = useConnection();
  const [isSending, setSending] = useState(false);
  const [problem, setProblem] = useState<string>();

  async function send(): Promise<void> {
    const asked = onSubmit();
    if (typeof asked === 'string') return setProblem(asked);
    setProblem(undefined);
    setSending(true);
    const outcome = await asked;
    setSending(false);
    if (outcome.kind === 'rejected') setProblem(sentence(outcome));
    else onDone();
  }

  const submitted = (event: FormEvent) => {
    event.preventDefault();
    if (!isSending) void send();
  };

  return (
    <form noValidate onSubmit={submitted} className={styles.form}>
      {children}
      <div role="alert">{problem !== undefined && <Notice tone="notice">{problem}</Notice>}</div>
      <div role="status">{isSending && connection.state !== 'online' && <Notice>{text('group.sending.offline')}</Notice>}</div>
      <div className="row">
        <Button type="submit" look={isPrimary ? 'primary' : 'plain'} isPending={isSending}>
          {submit}
        </Button>
      </div>
    </form>
  );
}

import { type FormEvent, useEffect, useRef, useState } from 'react';
import type { Outcome } from '../contracts';
import { useText } from '../i18n';
import { useConnection } from '../live';
import { Button } from '../parts/button';
import { Notice } from '../parts/notice';
import { useSentence } from '../refusals/use-sentence';
import styles from './goals.module.css';
import { type GoalFields, questions } from './plan-fields';
import { QuestionFields } from './wizard-questions';

interface GoalWizardProps {
  readonly fields: GoalFields;
  readonly onChange: (fields: GoalFields) => void;
  readonly submit: string;
  /** Sends it; the id of what it makes, and what was answered. */
  readonly onSubmit: () => { readonly op: string; readonly sent: Promise<Outcome> };
  readonly onDone: (op: string) => void;
}

/** One question a screen. What is written is kept at once, and every question can be come back to. */
export function GoalWizard({ fields, onChange, submit, onSubmit, onDone }: GoalWizardProps) {
  const text = useText();
  const sentence = useSentence();
  const connection = useConnection();
  const [isSending, setSending] = useState(false);
  const [problem, setProblem] = useState<string>();
  const at = Math.min(Math.max(fields.at, 0), questions.length - 1);
  const question = questions[at] ?? 'what';
  const isLast = at === questions.length - 1;
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef(at);
  useEffect(() => {
    if (shown.current !== at) heading.current?.focus();
    shown.current = at;
  }, [at]);

  function go(to: number): void {
    setProblem(undefined);
    onChange({ ...fields, at: to });
  }

  async function send(): Promise<void> {
    const { op, sent } = onSubmit();
    setSending(true);
    const outcome = await sent;
    setSending(false);
    if (outcome.kind === 'rejected') setProblem(sentence(outcome));
    else onDone(op);
  }

  function next(event: FormEvent): void {
    event.preventDefault();
    if (isSending) return;
    if (fields.what.trim() === '') {
      if (question !== 'what') go(0);
      return setProblem(text('goals.what.missing'));
    }
    if (isLast) void send();
    else go(at + 1);
  }

  return (
    <form noValidate onSubmit={next} className={styles.wizard}>
      <ol aria-label={text('goals.wizard')} className={styles.path}>
        {questions.map((one, place) => (
          <li key={one} data-at={place === at ? 'here' : place < at ? 'done' : 'later'} aria-current={place === at ? 'step' : undefined}>
            <span className={styles.pathName}>{text(`goals.question.${one}.short`)}</span>
          </li>
        ))}
      </ol>
      <h2 ref={heading} tabIndex={-1} className={styles.question}>
        <span className="muted small">{text('goals.wizard.at', { at: at + 1, of: questions.length })}</span>
        <br />
        {text(`goals.question.${question}`)}
      </h2>
      <QuestionFields question={question} fields={fields} onChange={(some) => onChange({ ...fields, ...some })} />
      <div role="alert">{problem !== undefined && <Notice tone="notice">{problem}</Notice>}</div>
      <div role="status">{isSending && connection.state !== 'online' && <Notice>{text('goals.sending.offline')}</Notice>}</div>
      <div className="row">
        <Button type="submit" look="primary" isPending={isSending}>
          {isLast ? submit : text('goals.wizard.next')}
        </Button>
        {at > 0 && <Button onPress={() => go(at - 1)}>{text('goals.wizard.back')}</Button>}
      </div>
    </form>
  );
}

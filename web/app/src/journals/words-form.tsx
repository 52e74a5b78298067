import { type ReactNode, useId, useState } from 'react';
import type { RichText } from '../contracts';
import { useText } from '../i18n';
import { type DraftInHand, useDraft } from '../live';
import { useTyping } from '../live';
import { Button } from '../parts/button';
import { Skeleton } from '../parts/skeleton';
import { Editor } from '../writing/editor';
import type { Mentionable } from '../writing/mentions';
import { amountOf, emptyText, fits, isBlank } from '../writing/plain';
import { DraftLine } from './draft-line';
import { useJournal } from './journal-context';
import styles from './words-form.module.css';

export interface WordsFormProps<C> {
  /** Where the draft belongs. */
  readonly draftKey: string;
  readonly label: string;
  readonly placeholder?: string;
  /** What it begins with where no draft is kept. */
  readonly begins?: RichText;
  /** What is chosen beside the text, where no draft says otherwise. */
  readonly choices: C;
  /** Above the field. */
  readonly renderBefore?: (choices: C, choose: (choices: C) => void) => ReactNode;
  /** Below the field. */
  readonly renderAfter?: (choices: C, choose: (choices: C) => void) => ReactNode;
  readonly people?: readonly Mentionable[];
  /** Where others see that this person writes: an entry's thread, or null for the journal. */
  readonly about: string | null;
  readonly size?: 'normal' | 'small';
  readonly submit: (choices: C) => string;
  /** What is still missing among the choices, as a kind sentence. */
  readonly missing?: (choices: C) => string | undefined;
  readonly onSubmit: (text: RichText, choices: C) => void;
  readonly onClose: () => void;
  readonly hint?: string;
}

/** A text with what is chosen beside it. It is kept while it is written, and goes on where it was left. */
export function WordsForm<C>(props: WordsFormProps<C>) {
  const draft = useDraft<C>(props.draftKey);
  if (draft.state === 'loading') return <Skeleton />;
  return <Fields key={draft.revision} {...props} draft={draft} />;
}

function Fields<C>({ draft, ...props }: WordsFormProps<C> & { readonly draft: DraftInHand<C> }) {
  const text = useText();
  const id = useId();
  const { journal } = useJournal();
  const typing = useTyping(journal, props.about);
  const [begins] = useState(draft.text ?? props.begins ?? emptyText);
  const [written, setWritten] = useState(begins);
  const [choices, setChoices] = useState(draft.choices ?? props.choices);
  const [problem, setProblem] = useState<string>();

  function write(next: RichText): void {
    setWritten(next);
    setProblem(undefined);
    draft.set(next, choices);
    typing.typed();
  }

  function choose(next: C): void {
    setChoices(next);
    setProblem(undefined);
    if (written !== begins || draft.text !== null) draft.set(written, next);
  }

  function submit(): void {
    const isTooLong = !fits(amountOf(written));
    const wrong = isBlank(written) ? text('journal.write.blank') : isTooLong ? text('journal.write.tooLong') : props.missing?.(choices);
    setProblem(wrong);
    if (wrong !== undefined) return;
    typing.stopped();
    props.onSubmit(written, choices);
    draft.drop();
  }

  return (
    <div className={styles.form}>
      {props.renderBefore?.(choices, choose)}
      <div className="stack">
        <Editor
          label={props.label}
          text={begins}
          placeholder={props.placeholder}
          describedBy={props.hint === undefined ? undefined : id}
          people={props.people}
          size={props.size}
          focusAtStart
          onChange={write}
          onSubmit={submit}
        />
        {props.hint !== undefined && (
          <p id={id} className="muted small">
            {props.hint}
          </p>
        )}
      </div>
      {props.renderAfter?.(choices, choose)}
      <div role="alert">{problem !== undefined && <p className={styles.problem}>{problem}</p>}</div>
      <div className={styles.end}>
        <Button look="primary" onPress={submit}>
          {props.submit(choices)}
        </Button>
        <Button onPress={props.onClose}>{isBlank(written) ? text('journal.write.close') : text('journal.write.later')}</Button>
        <DraftLine state={draft.state} />
      </div>
    </div>
  );
}

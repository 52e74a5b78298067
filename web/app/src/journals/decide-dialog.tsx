import { useState } from 'react';
import type { Command } from '../contracts';
import { useText } from '../i18n';
import type { MessageId } from '../messages';
import { Button } from '../parts/button';
import { TextField } from '../parts/text-field';
import { toast } from '../parts/toast-queue';
import { AnsweredDialog } from './answered-dialog';
import { useJournal } from './journal-context';
import { useNames } from './seats';
import { useAsk } from './use-act';
import styles from './composer.module.css';

/** What a facilitator decides with words to somebody. */
export type Decision = 'return' | 'hide' | 'makePrivate' | 'settle';

const templates: Readonly<Record<Decision, readonly MessageId[]>> = {
  return: ['review.return.gentle', 'review.return.names', 'review.return.details', 'review.return.advice'],
  hide: ['review.hide.private', 'review.hide.hurts', 'review.hide.details'],
  makePrivate: ['review.makePrivate.heavy', 'review.makePrivate.details', 'review.makePrivate.talk'],
  settle: ['review.settle.changed', 'review.settle.talked', 'review.settle.stays'],
};

const lengths: Readonly<Record<Decision, number>> = { return: 1_000, hide: 1_000, makePrivate: 1_000, settle: 400 };

interface DecideDialogProps {
  readonly decision: Decision;
  readonly entry: string;
  /** The entry or response; for `settle`, the flag. */
  readonly item: string;
  /** Who reads the words. */
  readonly reader: string;
  readonly onClose: () => void;
}

/** A note to the writer (or to the one who flagged it), with kind beginnings that can be changed. */
export function DecideDialog({ decision, entry, item, reader, onClose }: DecideDialogProps) {
  const text = useText();
  const names = useNames();
  const { journal } = useJournal();
  const ask = useAsk(journal);
  const [words, setWords] = useState('');
  const name = names.one(reader);
  const send = () => (words.trim() === '' ? text('review.words.missing') : ask(commandFor(decision, entry, item, words.trim())));
  return (
    <AnsweredDialog
      title={text(`review.${decision}.title`)}
      submit={text(`review.${decision}.submit`)}
      onSubmit={send}
      onDone={() => toast(text(`review.${decision}.done`))}
      onClose={onClose}
    >
      <p>{text(`review.${decision}.about`, { name })}</p>
      <TextField long label={text('review.words', { name })} value={words} onChange={setWords} maxLength={lengths[decision]} />
      <div className={styles.starters} role="group" aria-label={text('review.templates')}>
        {templates[decision].map((id) => (
          <Button key={id} onPress={() => setWords((before) => [before.trim(), text(id)].filter(Boolean).join('\n'))}>
            {text(`${id}.short` as MessageId)}
          </Button>
        ))}
      </div>
    </AnsweredDialog>
  );
}

function commandFor(decision: Decision, entry: string, item: string, words: string): Command {
  switch (decision) {
    case 'return':
      return { kind: 'returnItem', entry, item, note: words };
    case 'hide':
      return { kind: 'hideItem', entry, item, reason: words };
    case 'makePrivate':
      return { kind: 'makePrivate', entry, reason: words };
    case 'settle':
      return { kind: 'settleFlag', flagId: item, words };
  }
}

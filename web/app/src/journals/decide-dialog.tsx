import type { Command } from '../contracts';
import { useText } from '../i18n';
import type { MessageId } from '../messages';
import { toast } from '../parts/toast-queue';
import { WordsDialog } from '../writing/words-dialog';
import { useJournal } from './journal-context';
import { useNames } from './seats';
import { useAsk } from './use-act';

/** What a facilitator decides with words to the writer. */
export type Decision = 'return' | 'hide' | 'makePrivate';

const templates: Readonly<Record<Decision, readonly MessageId[]>> = {
  return: ['review.return.gentle', 'review.return.names', 'review.return.details', 'review.return.advice'],
  hide: ['review.hide.private', 'review.hide.hurts', 'review.hide.details'],
  makePrivate: ['review.makePrivate.heavy', 'review.makePrivate.details', 'review.makePrivate.talk'],
};

interface DecideDialogProps {
  readonly decision: Decision;
  readonly entry: string;
  /** The entry or response. */
  readonly item: string;
  /** Who reads the words. */
  readonly reader: string;
  readonly onClose: () => void;
}

/** A note to the writer, with kind beginnings that can be changed. */
export function DecideDialog({ decision, entry, item, reader, onClose }: DecideDialogProps) {
  const text = useText();
  const names = useNames();
  const { journal } = useJournal();
  const ask = useAsk(journal);
  const name = names.one(reader);
  return (
    <WordsDialog
      draftKey={`${journal}:${item}:${decision}`}
      title={text(`review.${decision}.title`)}
      submit={text(`review.${decision}.submit`)}
      label={text('review.words', { name })}
      beginnings={templates[decision]}
      most={1_000}
      missing={text('review.words.missing')}
      onSend={(words) => ask(commandFor(decision, entry, item, words))}
      onDone={() => toast(text(`review.${decision}.done`))}
      onClose={onClose}
    >
      <p>{text(`review.${decision}.about`, { name })}</p>
    </WordsDialog>
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
  }
}

import type { FlagCard, Topic } from '../contracts';
import { useText } from '../i18n';
import { useNames } from '../journals/seats';
import { useAsk } from '../journals/use-act';
import type { MessageId } from '../messages';
import { toast } from '../parts/toast-queue';
import { WordsDialog } from '../writing/words-dialog';

const beginnings = ['review.settle.changed', 'review.settle.talked', 'review.settle.stays'] as const satisfies readonly MessageId[];

interface SettleDialogProps {
  readonly topic: Topic;
  readonly flag: FlagCard;
  readonly onClose: () => void;
}

/** A flag has been dealt with: the one who flagged is told so. */
export default function SettleDialog({ topic, flag, onClose }: SettleDialogProps) {
  const text = useText();
  const name = useNames().one(flag.reporter);
  const ask = useAsk(topic);
  return (
    <WordsDialog
      draftKey={`${topic}:${flag.id}:settle`}
      title={text('review.settle.title')}
      submit={text('review.settle.submit')}
      label={text('review.words', { name })}
      beginnings={beginnings}
      most={400}
      missing={text('review.words.missing')}
      onSend={(words) => ask({ kind: 'settleFlag', flagId: flag.id, words })}
      onDone={() => toast(text('review.settle.done'))}
      onClose={onClose}
    >
      <p>{text('review.settle.about', { name })}</p>
    </WordsDialog>
  );
}

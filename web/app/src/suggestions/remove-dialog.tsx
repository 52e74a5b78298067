import type { SuggestionCard, Topic } from '../contracts';
import { useText } from '../i18n';
import { AnsweredDialog } from '../journals/answered-dialog';
import { useAsk } from '../journals/use-act';
import { TextField } from '../parts/text-field';
import { toast } from '../parts/toast-queue';
import { UserText } from '../parts/user-text';
import { useKept } from '../writing/kept';

const nothing = { reason: '' };

interface RemoveDialogProps {
  readonly box: Topic;
  readonly card: SuggestionCard;
  readonly onClose: () => void;
}

/** Taking a suggestion's words away, for a reason that the group reads: nobody knows to whom else to say it. */
export default function RemoveDialog({ box, card, onClose }: RemoveDialogProps) {
  const text = useText();
  const ask = useAsk(box);
  const kept = useKept(`${box}:${card.id}:remove`, nothing);
  const { reason } = kept.value;
  const send = () => (reason.trim() === '' ? text('suggestions.remove.missing') : ask({ kind: 'removeSuggestion', suggestion: card.id, reason: reason.trim() }));
  function done(): void {
    kept.drop();
    toast(text('suggestions.remove.done'));
  }
  return (
    <AnsweredDialog title={text('suggestions.remove')} submit={text('suggestions.remove')} onSubmit={send} onDone={done} onClose={onClose}>
      <p>{text('suggestions.remove.about')}</p>
      <UserText as="block">{card.words ?? ''}</UserText>
      <TextField long label={text('suggestions.remove.reason')} value={reason} onChange={(next) => kept.set({ reason: next })} maxLength={400} />
    </AnsweredDialog>
  );
}

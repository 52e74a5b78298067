import type { Topic } from '../contracts';
import { useText } from '../i18n';
import { AnsweredDialog } from '../journals/answered-dialog';
import { useAsk } from '../journals/use-act';
import { TextField } from '../parts/text-field';
import { toast } from '../parts/toast-queue';
import { useKept } from '../writing/kept';

const nothing = { reason: '' };

/** Hiding a goal from the group, with the reason to its maker. */
export default function HideDialog({ goals, goal, onClose }: { readonly goals: Topic; readonly goal: string; readonly onClose: () => void }) {
  const text = useText();
  const ask = useAsk(goals);
  const kept = useKept(`${goals}:${goal}:hide`, nothing);
  const { reason } = kept.value;
  const send = () => (reason.trim() === '' ? text('goals.hide.missing') : ask({ kind: 'hideGoal', goal, reason: reason.trim() }));
  function done(): void {
    kept.drop();
    toast(text('goals.hide.done'));
  }
  return (
    <AnsweredDialog title={text('goals.hide')} submit={text('goals.hide')} onSubmit={send} onDone={done} onClose={onClose}>
      <p>{text('goals.hide.about')}</p>
      <TextField long label={text('goals.hide.reason')} value={reason} onChange={(next) => kept.set({ reason: next })} maxLength={1000} />
    </AnsweredDialog>
  );
}

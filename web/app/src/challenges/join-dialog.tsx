import { useText } from '../i18n';
import { AnsweredDialog } from '../journals/answered-dialog';
import { useAsk } from '../journals/use-act';
import { Skeleton } from '../parts/skeleton';
import { toast } from '../parts/toast-queue';
import { useKept } from '../writing/kept';
import { drafts } from './act-drafts';
import { useChallenge } from './challenge-context';
import { type PartFields, PartFieldsets } from './step-fields';

const first: PartFields = { size: 'starter', ownStep: '', sharing: 'count', isInCurve: false };

/** Taking part, by a step of one's own size. */
export default function JoinDialog({ onClose }: { readonly onClose: () => void }) {
  const text = useText();
  const { challenge } = useChallenge();
  const ask = useAsk(challenge);
  const { value: part, isLoading, set, drop } = useKept(drafts.join(challenge), first);
  const join = () => ask({ kind: 'joinChallenge', size: part.size, ownStep: part.ownStep.trim() || null, sharing: part.sharing, isInCurve: part.isInCurve });

  function done(): void {
    drop();
    toast(text('challenge.joined'));
  }

  return (
    <AnsweredDialog title={text('challenge.join.title')} submit={text('challenge.join')} onSubmit={join} onDone={done} onClose={onClose}>
      <p>{text('challenge.join.anytime')}</p>
      {isLoading ? <Skeleton lines={6} /> : <PartFieldsets part={part} onChange={set} />}
    </AnsweredDialog>
  );
}

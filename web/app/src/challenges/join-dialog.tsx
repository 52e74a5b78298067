import { useState } from 'react';
import { useText } from '../i18n';
import { AnsweredDialog } from '../journals/answered-dialog';
import { useAsk } from '../journals/use-act';
import { toast } from '../parts/toast-queue';
import { useChallenge } from './challenge-context';
import { type PartFields, PartFieldsets } from './step-fields';

/** Taking part, by a step of one's own size. */
export default function JoinDialog({ onClose }: { readonly onClose: () => void }) {
  const text = useText();
  const { challenge } = useChallenge();
  const ask = useAsk(challenge);
  const [part, setPart] = useState<PartFields>({ size: 'starter', ownStep: '', sharing: 'count', isInCurve: false });
  const join = () => ask({ kind: 'joinChallenge', size: part.size, ownStep: part.ownStep.trim() || null, sharing: part.sharing, isInCurve: part.isInCurve });
  return (
    <AnsweredDialog
      title={text('challenge.join.title')}
      submit={text('challenge.join')}
      onSubmit={join}
      onDone={() => toast(text('challenge.joined'))}
      onClose={onClose}
    >
      <p>{text('challenge.join.anytime')}</p>
      <PartFieldsets part={part} onChange={setPart} />
    </AnsweredDialog>
  );
}

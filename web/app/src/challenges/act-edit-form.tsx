import { useState } from 'react';
import type { Act } from '../contracts';
import { useText } from '../i18n';
import { lazyPart, Meanwhile } from '../lazy-page';
import { newOp, useLive } from '../live';
import { Skeleton } from '../parts/skeleton';
import { drafts } from './act-drafts';
import { fieldsOf } from './act-words';
import { useChallenge } from './challenge-context';

const ActForm = lazyPart([], () => import('./act-form'));

/** Tells of one's own act otherwise. What counted goes on counting. */
export function ActEditForm({ act, onClose }: { readonly act: Act; readonly onClose: () => void }) {
  const text = useText();
  const live = useLive();
  const { challenge } = useChallenge();
  // what was there when it was opened: if another version came in between, nothing is overwritten
  const [begun] = useState(() => ({ version: act.version, fields: fieldsOf(act) }));
  return (
    <Meanwhile show={<Skeleton lines={6} />}>
      <ActForm
        draftKey={drafts.edit(challenge, act.id)}
        begins={begun.fields}
        submit={text('challenge.act.save')}
        onSubmit={(words) => {
          void live.send(challenge, { kind: 'editAct', act: act.id, words, version: begun.version }, { op: newOp() });
          onClose();
        }}
        onClose={onClose}
      />
    </Meanwhile>
  );
}

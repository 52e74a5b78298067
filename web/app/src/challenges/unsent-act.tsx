import { useId } from 'react';
import type { LogAct } from '../contracts';
import { useText } from '../i18n';
import { Refused, UnsentState } from '../journals/unsent-note';
import styles from '../journals/written.module.css';
import { type Pending, useDraft } from '../live';
import { classNames } from '../parts/class-names';
import { toast } from '../parts/toast-queue';
import { Words } from './act-card';
import { drafts } from './act-drafts';
import { ActHead } from './act-head';
import { fieldsOf } from './act-words';
import { useChallenge } from './challenge-context';

/** An act that was told and is not with the others yet. Where it is refused its words can be put back into the field. */
export default function UnsentAct({ pending }: { readonly pending: Pending & { readonly command: LogAct } }) {
  const text = useText();
  const id = useId();
  const { challenge, me } = useChallenge();
  const draft = useDraft(drafts.act(challenge));

  function again(): void {
    const words = JSON.stringify(fieldsOf(pending.command.act));
    draft.set({ type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: words }] }] });
    toast(text('challenge.act.kept'));
  }

  return (
    <article aria-labelledby={id} className={classNames(styles.entry, styles.unsent)}>
      <ActHead id={id} by={me} at={new Date(pending.at)} isEdited={false} facts={pending.state !== 'refused' && <UnsentState pending={pending} />} />
      <Words act={pending.command.act} />
      {pending.state === 'refused' && <Refused pending={pending} again={text('challenge.act.again')} onAgain={again} />}
    </article>
  );
}

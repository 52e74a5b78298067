import { useId } from 'react';
import type { WriteResponse } from '../contracts';
import { useText } from '../i18n';
import { type Pending, useDraft } from '../live';
import { drafts, type ResponseChoices } from './drafts';
import { useJournal } from './journal-context';
import { Spoken } from './response-card';
import { Refused, UnsentState } from './unsent-note';
import styles from './written.module.css';
import { WrittenHead } from './written-head';

interface UnsentResponseProps {
  readonly pending: Pending & { readonly command: WriteResponse };
  /** Opens the field again, after the words were put back into it. */
  readonly onAgain: () => void;
}

/** A response that was sent and is not with the others yet. */
export function UnsentResponse({ pending, onAgain }: UnsentResponseProps) {
  const text = useText();
  const id = useId();
  const { me, journal } = useJournal();
  const { starter, text: words, entry, to } = pending.command;
  const draft = useDraft<ResponseChoices>(drafts.response(journal, entry));
  const again = () => {
    draft.set(words, { to, starter });
    onAgain();
  };
  return (
    <article aria-labelledby={id} className={styles.response}>
      <WrittenHead
        id={id}
        level={4}
        by={me}
        at={new Date(pending.at)}
        isEdited={false}
        facts={pending.state !== 'refused' && <UnsentState pending={pending} />}
      />
      <div className={styles.body}>
        <Spoken starter={starter} text={words} />
        {pending.state === 'refused' && <Refused pending={pending} again={text('journal.refused.back')} onAgain={again} />}
      </div>
    </article>
  );
}

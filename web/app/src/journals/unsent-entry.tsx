import { useId } from 'react';
import type { WriteEntry } from '../contracts';
import { useText } from '../i18n';
import type { Pending } from '../live';
import { classNames } from '../parts/class-names';
import { RichText } from '../writing/rich-text';
import { AudienceWords } from './audience-words';
import type { EntryChoices } from './drafts';
import { useJournal } from './journal-context';
import { Refused, UnsentState } from './unsent-note';
import { WishWords } from './wish-words';
import styles from './written.module.css';
import { WrittenHead } from './written-head';

interface UnsentEntryProps {
  readonly pending: Pending & { readonly command: WriteEntry };
  readonly onAgain: (words: WriteEntry['text'], choices: EntryChoices) => void;
}

/** An entry that was sent and is not with the others yet: its writer sees it at once. */
export function UnsentEntry({ pending, onAgain }: UnsentEntryProps) {
  const text = useText();
  const id = useId();
  const { me } = useJournal();
  const { sharing, wish, prompt, text: words } = pending.command;
  const facts = (
    <>
      <AudienceWords sharing={sharing} by={me} />
      {pending.state !== 'refused' && <UnsentState pending={pending} />}
    </>
  );
  return (
    <article aria-labelledby={id} className={classNames(styles.entry, styles.unsent)}>
      <WrittenHead id={id} level={3} by={me} at={new Date(pending.at)} isEdited={false} facts={facts} />
      <WishWords wish={wish} by={me} />
      <RichText text={words} headingsBelow={2} />
      {pending.state === 'refused' && (
        <Refused pending={pending} again={text('journal.refused.copy')} onAgain={() => onAgain(words, { sharing, wish, prompt })} />
      )}
    </article>
  );
}

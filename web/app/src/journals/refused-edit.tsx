import type { EditEntry, EditResponse } from '../contracts';
import { useText } from '../i18n';
import { type Pending, useDraft } from '../live';
import type { Written } from './choices';
import { drafts } from './drafts';
import { useJournal } from './journal-context';
import { Refused } from './unsent-note';

interface RefusedEditProps {
  readonly pending: Pending & { readonly command: EditEntry | EditResponse };
  /** As it stands now. */
  readonly words: Written;
  /** Opens the field, after the refused words were put back into it. */
  readonly onAgain: () => void;
}

/** A change that could not be taken, for example because it was changed elsewhere meanwhile. */
export function RefusedEdit({ pending: { command, ...pending }, words, onAgain }: RefusedEditProps) {
  const text = useText();
  const { journal } = useJournal();
  const draft = useDraft(drafts.edit(journal, words.id));
  const again = () => {
    // the newest version is on the screen beside it, so it is the one that is changed now
    draft.set(command.text, { wish: command.kind === 'editEntry' ? command.wish : 'open', version: words.version });
    onAgain();
  };
  const label = command.kind === 'editEntry' ? text('journal.edit.entry') : text('journal.edit.response');
  return <Refused pending={{ ...pending, command }} words={command.text} again={label} onAgain={again} />;
}

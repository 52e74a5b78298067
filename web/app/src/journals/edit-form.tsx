import type { Entry } from '../contracts';
import { useText } from '../i18n';
import { newOp, useLive } from '../live';
import { mentionedIn } from '../writing/mentions';
import { plainOf } from '../writing/plain';
import type { Written } from './choices';
import { drafts, type EditChoices } from './drafts';
import { useJournal } from './journal-context';
import { readersOf } from './readers';
import { useSeats } from './seats';
import { WishChoice } from './wish-choice';
import { WordsForm } from './words-form';

interface EditFormProps {
  readonly words: Written;
  readonly entry: Entry;
  readonly onClose: () => void;
}

/** Changing one's own entry or response, in its place. */
export default function EditForm({ words, entry, onClose }: EditFormProps) {
  const text = useText();
  const live = useLive();
  const { journal, me, isCare, head } = useJournal();
  const people = readersOf(entry, useSeats(), me, isCare).map(({ person, name }) => ({ id: person, name }));
  const isEntry = words.kind === 'entry';
  const passesReview = !isCare && head.moderation !== 'open' && (entry.sharing.reach === 'group' || entry.sharing.reach === 'chosen');
  return (
    <WordsForm<EditChoices>
      draftKey={drafts.edit(journal, words.id)}
      label={isEntry ? text('journal.edit.entry') : text('journal.edit.response')}
      begins={words.text}
      choices={{ wish: entry.wish, version: words.version }}
      hint={passesReview ? text('journal.edit.review') : undefined}
      people={isEntry ? undefined : people}
      about={isEntry ? null : entry.id}
      size={isEntry ? 'normal' : 'small'}
      renderAfter={isEntry ? (choices, choose) => <WishChoice wish={choices.wish} onChange={(wish) => choose({ ...choices, wish })} /> : undefined}
      submit={() => (words.review?.standing === 'returned' ? text('journal.edit.again') : text('journal.edit.save'))}
      onSubmit={(changed, { wish, version }) => {
        const edited = isEntry
          ? ({ kind: 'editEntry', entry: entry.id, text: changed, wish, version } as const)
          : ({ kind: 'editResponse', entry: entry.id, response: words.id, text: changed, mentions: mentionedIn(plainOf(changed), people), version } as const);
        void live.send(journal, edited, { op: newOp() });
        onClose();
      }}
      onClose={onClose}
    />
  );
}

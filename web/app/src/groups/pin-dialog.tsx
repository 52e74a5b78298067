import { useState } from 'react';
import { useText } from '../i18n';
import { AnsweredDialog } from '../journals/answered-dialog';
import { useAsk } from '../journals/use-act';
import { TextField } from '../parts/text-field';
import { useGroup } from './group-context';

/** The words that everybody sees first. */
export function PinDialog({ onClose }: { readonly onClose: () => void }) {
  const text = useText();
  const { group, card } = useGroup();
  const ask = useAsk(group);
  const [words, setWords] = useState(card.pinnedWords ?? '');
  return (
    <AnsweredDialog
      title={text('group.pinned')}
      submit={words.trim() === '' ? text('group.pinned.remove') : text('group.pinned.save')}
      onSubmit={() => ask({ kind: 'pinWords', words: words.trim() === '' ? null : words.trim() })}
      onClose={onClose}
    >
      <TextField long label={text('group.pinned.words')} hint={text('group.pinned.hint')} value={words} onChange={setWords} maxLength={400} />
    </AnsweredDialog>
  );
}

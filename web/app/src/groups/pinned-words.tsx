import { Pin } from 'lucide-react';
import { useState } from 'react';
import { useText } from '../i18n';
import { AnsweredDialog } from '../journals/answered-dialog';
import { useAsk } from '../journals/use-act';
import { Button } from '../parts/button';
import { classNames } from '../parts/class-names';
import { Icon } from '../parts/icon';
import { TextField } from '../parts/text-field';
import { UserText } from '../parts/user-text';
import { useGroup } from './group-context';
import styles from './groups.module.css';

/** What the facilitators want everybody to see first. */
export function PinnedWords() {
  const text = useText();
  const { card, isCare } = useGroup();
  const [isOpen, setOpen] = useState(false);
  if (card.pinnedWords === null && !isCare) return null;
  return (
    <section aria-label={text('group.pinned')} className={card.pinnedWords === null ? undefined : styles.pinned}>
      {card.pinnedWords !== null && (
        <div className={styles.pinnedWords}>
          <Icon of={Pin} />
          <UserText as="block">{card.pinnedWords}</UserText>
        </div>
      )}
      {isCare && (
        <div className={classNames('row', card.pinnedWords === null && styles.quiet)}>
          <Button look="quiet" icon={card.pinnedWords === null ? Pin : undefined} onPress={() => setOpen(true)}>
            {card.pinnedWords === null ? text('group.pinned.add') : text('group.pinned.change')}
          </Button>
        </div>
      )}
      {isOpen && <PinDialog onClose={() => setOpen(false)} />}
    </section>
  );
}

function PinDialog({ onClose }: { readonly onClose: () => void }) {
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

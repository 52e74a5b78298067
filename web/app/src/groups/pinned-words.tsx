import { Pin } from 'lucide-react';
import { useText } from '../i18n';
import { Button } from '../parts/button';
import { classNames } from '../parts/class-names';
import { Icon } from '../parts/icon';
import { UserText } from '../parts/user-text';
import { useGroup } from './group-context';
import styles from './groups.module.css';
import { useAsked } from './use-asked';

/** What the facilitators want everybody to see first. */
export function PinnedWords() {
  const text = useText();
  const { card, isCare } = useGroup();
  const { ask, dialog } = useAsked();
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
          <Button look="quiet" icon={card.pinnedWords === null ? Pin : undefined} onPress={() => ask({ what: 'pin' })}>
            {card.pinnedWords === null ? text('group.pinned.add') : text('group.pinned.change')}
          </Button>
        </div>
      )}
      {dialog}
    </section>
  );
}

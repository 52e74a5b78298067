import { ToggleButton } from 'react-aria-components/ToggleButton';
import { useText } from '../i18n';
import { Icon } from '../parts/icon';
import { useJournal } from './journal-context';
import styles from './reactions.module.css';
import { useNames } from './seats';
import { byMeaning } from './timeline';
import { reactionIcons, type ReactionsProps, useReactions } from './use-reactions';

/** Warm reactions with the names of those who gave them. Nothing is counted. */
export function Given(props: ReactionsProps) {
  const text = useText();
  const names = useNames();
  const { me } = useJournal();
  const { all, mine, mayReact, set } = useReactions(props);
  if (all.length === 0) return null;
  return (
    <div className={styles.given}>
      {byMeaning(all).map(({ reaction, people }) => {
        const words = text('journal.reaction.by', { meaning: text(`journal.reaction.${reaction}`), names: names.list(people, me) });
        return mayReact ? (
          <ToggleButton key={reaction} isSelected={mine.has(reaction)} onChange={(isOn) => set(reaction, isOn)} className={styles.chip}>
            <Icon of={reactionIcons[reaction]} />
            {words}
          </ToggleButton>
        ) : (
          <span key={reaction} className={styles.chip}>
            <Icon of={reactionIcons[reaction]} />
            {words}
          </span>
        );
      })}
    </div>
  );
}

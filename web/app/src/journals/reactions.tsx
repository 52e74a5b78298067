import { HandHeart, HeartHandshake, type LucideIcon, Mountain, SmilePlus, Sunrise, UsersRound } from 'lucide-react';
import { ToggleButton } from 'react-aria-components/ToggleButton';
import type { Reacted, Reaction } from '../contracts';
import { useText } from '../i18n';
import { usePending } from '../live';
import { Button } from '../parts/button';
import { Icon } from '../parts/icon';
import { Menu, MenuItem } from '../parts/menu';
import { useJournal } from './journal-context';
import styles from './reactions.module.css';
import { useNames } from './seats';
import { byMeaning, reactions, withUnsent } from './timeline';
import { useAct } from './use-act';

const icons: Readonly<Record<Reaction, LucideIcon>> = {
  withYou: HeartHandshake,
  thanks: HandHeart,
  meToo: UsersRound,
  courage: Mountain,
  hope: Sunrise,
};

interface ReactionsProps {
  readonly entry: string;
  /** The entry itself or a response in its thread. */
  readonly item: string;
  readonly by: string;
  readonly given: readonly Reacted[];
  /** Whether it is with its readers now. */
  readonly isShown: boolean;
}

interface ReactionsHere {
  readonly all: readonly Reacted[];
  readonly mine: ReadonlySet<Reaction>;
  readonly mayReact: boolean;
  readonly set: (reaction: Reaction, isOn: boolean) => void;
}

function useReactions({ entry, item, by, given, isShown }: ReactionsProps): ReactionsHere {
  const { journal, me, mayWrite } = useJournal();
  const act = useAct(journal);
  const all = withUnsent(given, item, me, usePending(journal));
  return {
    all,
    mine: new Set(all.filter((one) => one.by === me).map(({ reaction }) => reaction)),
    mayReact: mayWrite && isShown && by !== me,
    set: (reaction, isOn) => void act({ kind: 'react', entry, item, reaction, isOn }),
  };
}

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
            <Icon of={icons[reaction]} />
            {words}
          </ToggleButton>
        ) : (
          <span key={reaction} className={styles.chip}>
            <Icon of={icons[reaction]} />
            {words}
          </span>
        );
      })}
    </div>
  );
}

/** Five reactions to choose from, each with its meaning in words. */
export function ReactMenu(props: ReactionsProps) {
  const text = useText();
  const { mine, mayReact, set } = useReactions(props);
  if (!mayReact) return null;
  return (
    <Menu label={text('journal.react')} trigger={<Button look="quiet" icon={SmilePlus}>{text('journal.react')}</Button>}>
      {reactions.map((reaction) => (
        <MenuItem
          key={reaction}
          icon={icons[reaction]}
          name={mine.has(reaction) ? text('journal.reaction.takeBack', { meaning: text(`journal.reaction.${reaction}`) }) : text(`journal.reaction.${reaction}`)}
          onAction={() => set(reaction, !mine.has(reaction))}
        />
      ))}
    </Menu>
  );
}

import { SmilePlus } from 'lucide-react';
import { useText } from '../i18n';
import { Button } from '../parts/button';
import { Menu, MenuItem } from '../parts/menu';
import { reactions } from './timeline';
import { reactionIcons, type ReactionsProps, useReactions } from './use-reactions';

/** Five reactions to choose from, each with its meaning in words. */
export default function ReactMenu(props: ReactionsProps) {
  const text = useText();
  const { mine, mayReact, set } = useReactions(props);
  if (!mayReact) return null;
  return (
    <Menu label={text('journal.react')} trigger={<Button look="quiet" icon={SmilePlus}>{text('journal.react')}</Button>}>
      {reactions.map((reaction) => (
        <MenuItem
          key={reaction}
          icon={reactionIcons[reaction]}
          name={mine.has(reaction) ? text('journal.reaction.takeBack', { meaning: text(`journal.reaction.${reaction}`) }) : text(`journal.reaction.${reaction}`)}
          onAction={() => set(reaction, !mine.has(reaction))}
        />
      ))}
    </Menu>
  );
}

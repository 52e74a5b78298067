import { type LucideIcon, SmilePlus } from 'lucide-react';
import type { Cheer } from '../contracts';
import { useText } from '../i18n';
import { Button } from '../parts/button';
import { Menu, MenuItem } from '../parts/menu';
import { cheers } from './cheers';

interface CheerMenuProps {
  readonly mine: ReadonlySet<Cheer>;
  readonly icons: Readonly<Record<Cheer, LucideIcon>>;
  readonly onCheer: (cheer: Cheer, isOn: boolean) => void;
}

/** Five cheers to choose from, each with its meaning in words. */
export default function CheerMenu({ mine, icons, onCheer }: CheerMenuProps) {
  const text = useText();
  return (
    <Menu
      label={text('challenge.cheer')}
      trigger={
        <Button look="quiet" icon={SmilePlus}>
          {text('challenge.cheer')}
        </Button>
      }
    >
      {cheers.map((cheer) => (
        <MenuItem
          key={cheer}
          icon={icons[cheer]}
          name={mine.has(cheer) ? text('challenge.cheer.takeBack', { meaning: text(`challenge.cheer.${cheer}`) }) : text(`challenge.cheer.${cheer}`)}
          onAction={() => onCheer(cheer, !mine.has(cheer))}
        />
      ))}
    </Menu>
  );
}

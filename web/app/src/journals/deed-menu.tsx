import { Check, Ellipsis, Eye, EyeOff, Flag, Lock, type LucideIcon, MessageSquareReply, Pencil, Share2, Undo2 } from 'lucide-react';
import { useText } from '../i18n';
import { Button } from '../parts/button';
import { Menu, MenuItem } from '../parts/menu';
import type { Deed } from './choices';

const icons: Readonly<Record<Deed, LucideIcon>> = {
  edit: Pencil,
  share: Share2,
  takeBack: Undo2,
  bringBack: Undo2,
  flag: Flag,
  approve: Check,
  return: MessageSquareReply,
  hide: EyeOff,
  unhide: Eye,
  makePrivate: Lock,
};

interface DeedMenuProps {
  /** What it is about: "More about Maya's entry". */
  readonly label: string;
  readonly deeds: readonly Deed[];
  readonly onDeed: (deed: Deed) => void;
}

/** More that can be done with something written. */
export default function DeedMenu({ label, deeds, onDeed }: DeedMenuProps) {
  const text = useText();
  if (deeds.length === 0) return null;
  return (
    <Menu label={label} trigger={<Button look="quiet" icon={Ellipsis} aria-label={label} />}>
      {deeds.map((deed) => (
        <MenuItem key={deed} icon={icons[deed]} name={text(`journal.deed.${deed}`)} onAction={() => onDeed(deed)} />
      ))}
    </Menu>
  );
}

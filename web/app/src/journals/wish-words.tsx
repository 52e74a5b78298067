import { Ear, Lightbulb, type LucideIcon, PartyPopper } from 'lucide-react';
import type { Wish } from '../contracts';
import { useText } from '../i18n';
import { Icon } from '../parts/icon';
import { useNames } from './seats';
import styles from './written.module.css';

export const wishes = ['open', 'listen', 'ideas', 'cheer'] as const satisfies readonly Wish[];

const icons: Readonly<Record<Exclude<Wish, 'open'>, LucideIcon>> = { listen: Ear, ideas: Lightbulb, cheer: PartyPopper };

/** What the writer wants back; nothing where they said nothing. */
export function WishWords({ wish, by }: { readonly wish: Wish; readonly by: string }) {
  const text = useText();
  const names = useNames();
  if (wish === 'open') return null;
  return (
    <p className={styles.wish}>
      <Icon of={icons[wish]} />
      {text(`journal.wish.${wish}.of`, { name: names.one(by) })}
    </p>
  );
}

import { Lock, type LucideIcon, ShieldCheck, UserRoundCheck, UsersRound } from 'lucide-react';
import type { Reach, Sharing } from '../contracts';
import { useText } from '../i18n';
import { Icon } from '../parts/icon';
import { useJournal } from './journal-context';
import { useNames } from './seats';
import styles from './written.module.css';

export const reachIcons: Readonly<Record<Reach, LucideIcon>> = { me: Lock, care: ShieldCheck, chosen: UserRoundCheck, group: UsersRound };

/** Who reads an entry, in words. */
export function useAudience(): (sharing: Sharing, by: string) => string {
  const text = useText();
  const names = useNames();
  const { me, isCare } = useJournal();
  return ({ reach, people }, by) => {
    const isOwn = by === me;
    if (reach === 'group') return text('journal.audience.group');
    if (reach === 'me') return text('journal.audience.me');
    if (reach === 'care') return isOwn && !isCare ? text('journal.audience.care') : text('journal.audience.careOf', { name: names.one(by) });
    return people.length > 0 ? text('journal.audience.chosen', { names: names.list(people, me) }) : text('journal.audience.chosenFew');
  };
}

export function AudienceWords({ sharing, by }: { readonly sharing: Sharing; readonly by: string }) {
  const audience = useAudience();
  return (
    <span className={styles.fact}>
      <Icon of={reachIcons[sharing.reach]} />
      {audience(sharing, by)}
    </span>
  );
}

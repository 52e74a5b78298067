import { useId } from 'react';
import { Link } from 'react-router';
import type { Membership } from '../contracts';
import { useText } from '../i18n';
import { useItems, useLive } from '../live';
import { Avatar } from '../parts/avatar';
import { UserText } from '../parts/user-text';
import { paths } from '../paths';
import { GroupCard } from './group-cards';
import styles from './home.module.css';

/** Groups that have ended and can still be read, and what the person keeps of those that they are no longer in. */
export function PastGroups({ memberships }: { readonly memberships: readonly Membership[] }) {
  const text = useText();
  const id = useId();
  const { client } = useLive();
  const ended = memberships.filter(({ ending }) => ending?.hasEnded === true);
  const left = useItems(client, 'ownPlace').filter(({ leftAt }) => leftAt !== null);
  const kept = left.filter(({ group }, place) => left.findIndex((other) => other.group === group) === place);
  if (ended.length === 0 && kept.length === 0) return null;
  return (
    <section aria-labelledby={id} className="stack">
      <div className={styles.head}>
        <h2 id={id}>{text('home.past')}</h2>
      </div>
      <ul className={styles.groups}>
        {ended.map((membership) => (
          <li key={membership.group}>
            <GroupCard membership={membership} />
          </li>
        ))}
        {kept.map(({ group, name }) => (
          <li key={`kept ${group}`}>
            <Link to={paths.kept(group)} className={styles.group}>
              <Avatar name={name} size="large" />
              <span className={styles.words}>
                <strong>
                  <UserText>{name}</UserText>
                </strong>
                <span className="muted small">{text('home.past.kept')}</span>
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}

import { CircleUserRound, LogIn, LogOut } from 'lucide-react';
import { useId } from 'react';
import { useText } from '../i18n';
import { Avatar } from '../parts/avatar';
import { Icon } from '../parts/icon';
import styles from './person-menu.module.css';
import type { MaybeMe } from './use-me';

/** Who you are here, your account, and signing out. */
export function PersonMenu({ me }: { readonly me: MaybeMe }) {
  const text = useText();
  if (me === 'unknown') return null;
  if (me === 'signed-out') {
    return (
      <a href="/sign-in" className={styles.person}>
        <Icon of={LogIn} directed />
        {text('shell.signIn')}
      </a>
    );
  }
  return <Disclosure name={me.name} />;
}

/** The browser's own popover: it opens, closes and takes the keyboard without a script of ours. */
function Disclosure({ name }: { readonly name: string }) {
  const text = useText();
  const list = useId();
  return (
    <>
      <button type="button" popoverTarget={list} className={styles.person} aria-label={text('shell.you', { name })}>
        <Avatar name={name} />
        <bdi className={styles.name}>{name}</bdi>
      </button>
      <ul id={list} popover="auto" className={styles.list}>
        <li>
          <a href="/account" className={styles.item}>
            <Icon of={CircleUserRound} />
            {text('shell.account')}
          </a>
        </li>
        <li>
          <a href="/sign-out" className={styles.item}>
            <Icon of={LogOut} directed />
            {text('shell.signOut')}
          </a>
        </li>
      </ul>
    </>
  );
}

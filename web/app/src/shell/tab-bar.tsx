import { NavLink } from 'react-router';
import { useText } from '../i18n';
import { Icon } from '../parts/icon';
import { places } from '../places';
import styles from './tab-bar.module.css';

/** The same places as in the top bar, under the thumb on phones. */
export function TabBar() {
  const text = useText();
  if (places.length === 0) return null;
  return (
    <nav aria-label={text('shell.places')} className={`${styles.bar} no-print`}>
      {places.map(({ to, name, icon }) => (
        <NavLink key={to} to={to} end={to === '/'} className={styles.tab}>
          <span className={styles.icon}>
            <Icon of={icon} />
          </span>
          {text(name)}
        </NavLink>
      ))}
    </nav>
  );
}

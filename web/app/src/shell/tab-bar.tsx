import { Link } from 'react-router';
import { useText } from '../i18n';
import { Icon } from '../parts/icon';
import type { Place } from '../places';
import { PlaceCount } from './place-count';
import styles from './tab-bar.module.css';

/** The same places as in the top bar, under the thumb on phones. */
export function TabBar({ places }: { readonly places: readonly Place[] }) {
  const text = useText();
  if (places.length === 0) return null;
  return (
    <nav aria-label={text('shell.places')} className={`${styles.bar} no-print`}>
      {places.map((place) => (
        <Link key={place.to} to={place.to} aria-current={place.isHere ? 'page' : undefined} className={styles.tab}>
          <span className={styles.icon}>
            <Icon of={place.icon} />
            <PlaceCount of={place} />
          </span>
          {text(place.name)}
        </Link>
      ))}
    </nav>
  );
}

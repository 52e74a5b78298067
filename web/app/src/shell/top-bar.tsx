import { LifeBuoy, Settings } from 'lucide-react';
import { Link, NavLink } from 'react-router';
import config from '../config.json';
import { useText } from '../i18n';
import { Icon } from '../parts/icon';
import type { Place } from '../places';
import { useSettings } from '../settings/settings';
import { PersonMenu } from './person-menu';
import { PlaceCount } from './place-count';
import { QuickExit } from './quick-exit';
import styles from './top-bar.module.css';
import type { MaybeMe } from './use-me';

/** Always in view: where to go, help, settings, who you are, and the way out. */
export function TopBar({ me, places }: { readonly me: MaybeMe; readonly places: readonly Place[] }) {
  const text = useText();
  const { discreet } = useSettings();
  return (
    <header className={`${styles.bar} no-print`}>
      <div className={styles.row}>
        {/* first for the keyboard, last for the eye */}
        <QuickExit className={styles.exit} />
        <Link to="/" className={styles.name}>
          <img src={discreet ? '/plain-icon.svg' : '/icon.svg'} alt="" width={28} height={28} />
          {discreet ? config.discreetName : config.name}
        </Link>
        {places.length > 0 && (
          <nav aria-label={text('shell.places')} className={styles.places}>
            {places.map((place) => (
              <Link key={place.to} to={place.to} aria-current={place.isHere ? 'page' : undefined} className={styles.place}>
                {text(place.name)}
                <PlaceCount of={place} />
              </Link>
            ))}
          </nav>
        )}
        <div className={styles.tools}>
          <a href="/help" className={styles.tool}>
            <Icon of={LifeBuoy} />
            <span>{text('shell.help')}</span>
          </a>
          <NavLink to="/settings" className={styles.tool}>
            <Icon of={Settings} />
            <span>{text('shell.settings')}</span>
          </NavLink>
          <PersonMenu me={me} />
        </div>
      </div>
    </header>
  );
}

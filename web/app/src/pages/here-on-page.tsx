import { useText } from '../i18n';
import { SeatAvatar } from '../journals/seat-avatar';
import { useNames } from '../journals/seats';
import { useTopic } from '../live';
import { usePageInHand } from './page-context';
import styles from './pages.module.css';

/** Who has the page open right now, by name. */
export function HereOnPage() {
  const text = useText();
  const names = useNames();
  const { page, me } = usePageInHand();
  const { here } = useTopic(page);
  const others = here.filter((person) => person !== me);
  return (
    <p className={styles.here}>
      {others.slice(0, 8).map((person) => (
        <SeatAvatar key={person} person={person} size="small" />
      ))}
      <span className="muted">{others.length === 0 ? text('page.here.nobody') : text('page.here', { names: names.list(others) })}</span>
    </p>
  );
}

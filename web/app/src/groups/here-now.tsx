import { useText } from '../i18n';
import { SeatAvatar } from '../journals/seat-avatar';
import { useNames } from '../journals/seats';
import { useTopic } from '../live';
import { useGroup } from './group-context';
import styles from './groups.module.css';

/** Who has the group open right now, by name. */
export function HereNow() {
  const text = useText();
  const names = useNames();
  const { group, me } = useGroup();
  const { here } = useTopic(group);
  const others = here.filter((person) => person !== me);
  return (
    <p className={styles.here}>
      {others.slice(0, 8).map((person) => (
        <SeatAvatar key={person} person={person} size="small" />
      ))}
      <span>{others.length === 0 ? text('journal.here.nobody') : text('journal.here', { names: names.list(others) })}</span>
    </p>
  );
}

import { useIntl } from 'react-intl';
import type { Topic } from '../contracts';
import { Section } from '../groups/section';
import { useText } from '../i18n';
import { useSeats } from '../journals/seats';
import { useItems, usePage } from '../live';
import { Earlier } from '../parts/earlier';
import styles from './looks.module.css';

/** Who of those who care for the group has looked at what is one's own, and when: a line for each hour in which they did. */
export default function WhoLooked({ at: topic }: { readonly at: Topic }) {
  const text = useText();
  const intl = useIntl();
  const seats = useSeats();
  const looks = useItems(topic, 'look', 'looks').toReversed();
  const older = usePage(topic, 'looks');
  return (
    <Section title={text('looks.title')}>
      <p className="muted">{text(looks.length === 0 ? 'looks.none' : 'looks.about')}</p>
      {looks.length > 0 && (
        <ul className={styles.list}>
          {looks.map(({ id, by, at }) => (
            <li key={id}>
              <bdi>{seats.of(by)?.name ?? text('looks.facilitator')}</bdi> <time dateTime={at} className="muted small">{intl.formatDate(at, { dateStyle: 'medium', timeStyle: 'short' })}</time>
            </li>
          ))}
        </ul>
      )}
      <Earlier of={older}>{text('looks.earlier')}</Earlier>
    </Section>
  );
}

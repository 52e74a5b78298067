import { useIntl } from 'react-intl';
import type { Topic } from '../contracts';
import { Section } from '../groups/section';
import { useText } from '../i18n';
import { useSeats } from '../journals/seats';
import { useItems, usePage } from '../live';
import { Button } from '../parts/button';
import styles from './measures.module.css';

/** Who of those who care for the group has looked at one's record, and when: a line for each hour in which they did. */
export function WhoLooked({ record }: { readonly record: Topic }) {
  const text = useText();
  const intl = useIntl();
  const seats = useSeats();
  const looks = useItems(record, 'recordLook', 'looks').toReversed();
  const { more, loading, loadMore } = usePage(record, 'looks');
  return (
    <Section title={text('measures.looks')}>
      <p className="muted">{text(looks.length === 0 ? 'measures.looks.none' : 'measures.looks.about')}</p>
      {looks.length > 0 && (
        <ul className={styles.list}>
          {looks.map(({ id, by, at }) => (
            <li key={id}>
              <bdi>{seats.of(by)?.name ?? text('measures.looks.facilitator')}</bdi> <time dateTime={at} className="muted small">{intl.formatDate(at, { dateStyle: 'medium', timeStyle: 'short' })}</time>
            </li>
          ))}
        </ul>
      )}
      {more && (
        <div className="row no-print">
          <Button isPending={loading} onPress={loadMore}>
            {text('measures.earlier')}
          </Button>
        </div>
      )}
    </Section>
  );
}

import { Signature } from 'lucide-react';
import { useText } from '../i18n';
import { useSeats } from '../journals/seats';
import { useItems } from '../live';
import { ButtonLink } from '../parts/button';
import { Icon } from '../parts/icon';
import { paths } from '../paths';
import { mayWrite } from '../roles';
import { useGroup } from './group-context';
import styles from './groups.module.css';

/** What the group agreed on and this person has not signed: when they come, and when it changes. */
export function PleaseSign() {
  const text = useText();
  const seats = useSeats();
  const { group, me } = useGroup();
  const role = seats.of(me)?.role;
  const waiting = useItems(group, 'pageCard').filter(({ edition, signedBy }) => edition > 0 && !signedBy.includes(me));
  if (role === undefined || !mayWrite(role)) return null;
  return waiting.map(({ page, title }) => (
    <section key={page} aria-labelledby={`sign-${page}`} className={styles.pinned}>
      <div className={styles.pinnedWords}>
        <Icon of={Signature} />
        <div className={styles.lines}>
          <h2 id={`sign-${page}`}>{text('group.sign', { title: `\u2068${title}\u2069` })}</h2>
          <p>{text('group.sign.about')}</p>
        </div>
      </div>
      <div className={styles.signRow}>
        <ButtonLink look="primary" href={paths.page(page)}>
          {text('group.sign.go')}
        </ButtonLink>
      </div>
    </section>
  ));
}

import { Leaf, ShieldCheck } from 'lucide-react';
import { useText } from '../i18n';
import { Icon } from '../parts/icon';
import { UserText } from '../parts/user-text';
import { useChallenge } from './challenge-context';
import styles from './challenge.module.css';

/** What to look after, and what holds for everybody here. */
export function Safety() {
  const text = useText();
  const { plan } = useChallenge();
  return (
    <section aria-labelledby="safety" className={styles.side}>
      <h2 id="safety" className={styles.sideTitle}>
        {text('challenge.kindly')}
      </h2>
      {plan.safety !== null && (
        <div className={styles.point}>
          <Icon of={ShieldCheck} />
          <UserText as="block">{plan.safety}</UserText>
        </div>
      )}
      <div className={styles.point}>
        <Icon of={Leaf} />
        <p>{text('challenge.kindly.about')}</p>
      </div>
    </section>
  );
}

import { useText } from '../i18n';
import { lazyPart } from '../lazy-page';
import { useItem } from '../live';
import { useChallenge } from './challenge-context';
import styles from './challenge.module.css';

const Curve = lazyPart([], () => import('./curve'));

/** How the group's tension before and after acts changes from week to week. */
export function GroupCurve() {
  const text = useText();
  const { challenge, plan, phase } = useChallenge();
  const points = useItem(challenge, 'curve', 'groupCurve')?.points ?? [];
  if (!plan.asksSuds || phase === 'planned') return null;
  const shown = points.map(({ week, before, after }) => ({ label: text('challenge.curve.weekOf', { week: week + 1 }), before, after }));
  return (
    <section aria-labelledby="curve" className={styles.side}>
      <h2 id="curve" className={styles.sideTitle}>
        {text('challenge.curve.group')}
      </h2>
      {shown.length === 0 ? (
        <p className="muted small">{text('challenge.curve.group.none')}</p>
      ) : (
        <Curve title={text('challenge.curve.average')} unit={text('challenge.curve.week')} points={shown} about={text('challenge.curve.group.about')} />
      )}
    </section>
  );
}

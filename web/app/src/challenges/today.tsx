import { useIntl } from 'react-intl';
import { isSameClock, ownZone, zoneName } from '../groups/zones';
import { useText } from '../i18n';
import { useNow } from '../journals/use-now';
import { UserText } from '../parts/user-text';
import { useChallenge } from './challenge-context';
import styles from './challenge.module.css';
import { lengthOf, numberOf, taskOf } from './days';
import { useDayWords } from './use-day-words';

/** Where the challenge is, and what is suggested for today. */
export function Today() {
  const text = useText();
  const { plan, today, phase } = useChallenge();
  const intl = useIntl();
  const now = useNow();
  const words = useDayWords();
  const day = numberOf(plan, today);
  const task = phase === 'running' || phase === 'planned' ? taskOf(plan, today) : undefined;
  return (
    <section aria-labelledby="today" className={styles.today}>
      <div className={styles.todayHead}>
        <h2 id="today">
          {phase === 'debrief' || phase === 'closed'
            ? text(`challenge.phase.${phase}`)
            : day === undefined
              ? text('challenge.begins', { day: words.long(plan.startsOn) })
              : text('challenge.day', { day, days: lengthOf(plan) })}
        </h2>
        <p className="small">{text('challenge.dates', { from: words.short(plan.startsOn), to: words.short(plan.endsOn) })}</p>
      </div>
      {task !== undefined && (
        <div className={styles.task}>
          <span className="small">{text('challenge.task')}</span>
          <UserText as="block">{task}</UserText>
        </div>
      )}
      {plan.about !== null && (
        <div className={task === undefined ? undefined : 'small'}>
          <UserText as="block">{plan.about}</UserText>
        </div>
      )}
      {!isSameClock(now, plan.timeZone, ownZone()) && <p className="small">{text('challenge.zone', { zone: zoneName(plan.timeZone, intl.locale) })}</p>}
    </section>
  );
}

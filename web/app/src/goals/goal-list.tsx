import { CalendarHeart, CircleCheck, CirclePause, Eye, Footprints, Leaf, Lock, type LucideIcon, Shuffle, Users } from 'lucide-react';
import { Link } from 'react-router';
import { dayAt } from '../challenges/days';
import type { GoalCard, GoalReach, GoalState } from '../contracts';
import { useGroup } from '../groups/group-context';
import { useText } from '../i18n';
import { useNames } from '../journals/seats';
import { useNow } from '../journals/use-now';
import { Icon } from '../parts/icon';
import { UserText } from '../parts/user-text';
import { paths } from '../paths';
import styles from './goals.module.css';
import { isForReview, progressOf } from './progress-of';
import { Stones } from './stones';

const states: Readonly<Record<GoalState, LucideIcon>> = { active: Footprints, paused: CirclePause, reached: CircleCheck, changed: Shuffle, letGo: Leaf };
const reaches: Readonly<Record<GoalReach, LucideIcon>> = { me: Lock, care: Eye, group: Users };

/** Where a goal is, in words and a sign. */
export function StateWords({ state }: { readonly state: GoalState }) {
  const text = useText();
  return (
    <span className={styles.state} data-state={state}>
      <Icon of={states[state]} />
      {text(`goals.state.${state}`)}
    </span>
  );
}

/** Who reads a goal, in words and a sign. */
export function ReachWords({ reach }: { readonly reach: GoalReach }) {
  const text = useText();
  return (
    <span className={styles.state}>
      <Icon of={reaches[reach]} />
      {text(`goals.reach.${reach}`)}
    </span>
  );
}

/** Goals with the way to each. */
export function GoalList({ cards, isNamed = false }: { readonly cards: readonly GoalCard[]; readonly isNamed?: boolean }) {
  return (
    <ul className={styles.goals}>
      {cards.map((card) => (
        <li key={card.id}>
          <GoalLine card={card} isNamed={isNamed} />
        </li>
      ))}
    </ul>
  );
}

function GoalLine({ card, isNamed }: { readonly card: GoalCard; readonly isNamed: boolean }) {
  const text = useText();
  const names = useNames();
  const now = useNow();
  const { group, card: sheet, me } = useGroup();
  const progress = progressOf(card);
  const isMine = card.by === me;
  return (
    <article className={styles.goal}>
      {isNamed && <span className="muted small">{names.one(card.by)}</span>}
      <Link to={paths.goal(group, card.id)} className={styles.goalName}>
        <UserText>{card.plan.what}</UserText>
      </Link>
      {progress.of > 0 && (
        <div className={styles.goalProgress}>
          <Stones progress={progress} label={card.plan.what} words={text('goals.progress', { ...progress })} />
          <span className="muted small">{text('goals.progress', { ...progress })}</span>
        </div>
      )}
      <div className={styles.marks}>
        <StateWords state={card.state} />
        {isMine && <ReachWords reach={card.reach} />}
        {isForReview(card, dayAt(now, sheet.timeZone)) && (
          <span className={styles.state}>
            <Icon of={CalendarHeart} />
            {text('goals.review.now')}
          </span>
        )}
      </div>
    </article>
  );
}

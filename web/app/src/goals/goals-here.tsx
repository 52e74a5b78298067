import { ChartNoAxesColumn, Lightbulb, Target } from 'lucide-react';
import { Link } from 'react-router';
import { useGroup } from '../groups/group-context';
import groups from '../groups/groups.module.css';
import { Section } from '../groups/section';
import { useText } from '../i18n';
import { useItems, useTopic } from '../live';
import { Icon } from '../parts/icon';
import { UserText } from '../parts/user-text';
import { paths } from '../paths';
import styles from './goals.module.css';
import { groupProgressOf, isUnderWay } from './progress-of';
import { Stones } from './stones';
import { useGoals } from './use-goals';

/** On a group's home: what all want together, and the ways to one's goals, progress and suggestions. */
export function GoalsHere() {
  const text = useText();
  const { group, isCare } = useGroup();
  const { goals, mine } = useGoals();
  useTopic(goals);
  const together = useItems(goals, 'groupGoalCard').filter(({ isClosed }) => !isClosed);
  const open = mine.filter(({ state }) => isUnderWay(state)).length;
  return (
    <Section title={text('goals.here')}>
      {together.map((card) => (
        <Link key={card.id} to={`${paths.goals(group)}#${card.id}`} className={styles.mini}>
          <UserText>{card.plan.title}</UserText>
          <Stones isRising progress={groupProgressOf(card)} label={card.plan.title} words={text('goals.together.stand', { total: card.total, aim: card.plan.aim, unit: card.plan.unit })} />
          <span className="muted small">{text('goals.together.stand', { total: card.total, aim: card.plan.aim, unit: `\u2068${card.plan.unit}\u2069` })}</span>
        </Link>
      ))}
      <ul className={groups.links}>
        <li>
          <Link to={paths.goals(group)} className={groups.link}>
            <Icon of={Target} />
            {open > 0 ? text('goals.here.mine', { count: open }) : text('goals.title')}
          </Link>
        </li>
        <li>
          <Link to={paths.progress(group)} className={groups.link}>
            <Icon of={ChartNoAxesColumn} />
            {text(isCare ? 'goals.here.progress.care' : 'goals.here.progress')}
          </Link>
        </li>
        <li>
          <Link to={paths.suggestions(group)} className={groups.link}>
            <Icon of={Lightbulb} />
            {text('goals.here.suggestions')}
          </Link>
        </li>
      </ul>
    </Section>
  );
}

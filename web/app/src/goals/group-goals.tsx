import { PartyPopper, Plus } from 'lucide-react';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import type { GroupGoalCard } from '../contracts';
import { useGroup } from '../groups/group-context';
import { Section } from '../groups/section';
import { useText } from '../i18n';
import { useAct } from '../journals/use-act';
import { lazyPart } from '../lazy-page';
import { useItems } from '../live';
import { Button } from '../parts/button';
import { Icon } from '../parts/icon';
import { UserText } from '../parts/user-text';
import styles from './goals.module.css';
import { GroupFeeds } from './group-feeds';
import { groupProgressOf } from './progress-of';
import { Stones } from './stones';
import { goalsOf } from './use-goals';

const GroupGoalChart = lazyPart([], async () => ({ default: (await import('./goal-chart')).GroupGoalChart }));
const GroupGoalDialog = lazyPart([], () => import('./group-goal-dialog'));

/** What the group wants to reach together; those who care for it set it. */
export function GroupGoals() {
  const text = useText();
  const { group, isCare } = useGroup();
  const cards = useItems(goalsOf(group), 'groupGoalCard').toSorted((one, other) => Number(one.isClosed) - Number(other.isClosed) || other.at.localeCompare(one.at));
  const [asked, setAsked] = useState<GroupGoalCard | 'new'>();
  if (cards.length === 0 && !isCare) return null;
  return (
    <Section title={text('goals.together')}>
      {cards.length === 0 && <p className="muted">{text('goals.together.none')}</p>}
      {cards.map((card) => (
        <GroupGoal key={card.id} card={card} onChange={() => setAsked(card)} />
      ))}
      {isCare && (
        <div className="row">
          <Button icon={Plus} onPress={() => setAsked('new')}>
            {text('goals.together.new')}
          </Button>
        </div>
      )}
      {asked && <GroupGoalDialog card={asked === 'new' ? undefined : asked} onClose={() => setAsked(undefined)} />}
    </Section>
  );
}

/** One of them. It only rises, and nobody is named. */
function GroupGoal({ card, onChange }: { readonly card: GroupGoalCard; readonly onChange: () => void }) {
  const text = useText();
  const intl = useIntl();
  const { group, isCare } = useGroup();
  const act = useAct(goalsOf(group));
  const { plan, total, isClosed } = card;
  const heading = `goal-${card.id}`;
  const isReached = total >= plan.aim;
  return (
    <article aria-labelledby={heading} id={card.id} tabIndex={-1} className={styles.together}>
      <h3 id={heading}>
        <UserText>{plan.title}</UserText>
      </h3>
      {plan.about !== null && <UserText as="block">{plan.about}</UserText>}
      <Stones
        isRising
        progress={groupProgressOf(card)}
        label={plan.title}
        words={text('goals.together.stand', { total, aim: plan.aim, unit: `\u2068${plan.unit}\u2069` })}
      />
      <p>
        <strong className={styles.total} data-total>
          {intl.formatNumber(total)}
        </strong>{' '}
        <span>{text('goals.together.of', { aim: plan.aim, unit: `\u2068${plan.unit}\u2069` })}</span>
      </p>
      {isReached && (
        <p className={styles.reached}>
          <Icon of={PartyPopper} />
          {text('goals.together.reached')}
        </p>
      )}
      {plan.milestones.length > 0 && (
        <ul className={styles.list}>
          {plan.milestones.map((one) => {
            const when = card.reached.find((reached) => reached.total === one.total)?.at;
            return (
              <li key={one.total}>
                <strong>{intl.formatNumber(one.total)}</strong> <UserText>{one.words}</UserText>
                {when !== undefined && <span className="muted small"> {text('goals.reached.on', { day: intl.formatDate(when, { day: 'numeric', month: 'short' }) })}</span>}
              </li>
            );
          })}
        </ul>
      )}
      {card.reached.length > 1 && <GroupGoalChart card={card} />}
      <GroupFeeds card={card} />
      {isClosed && <p className="muted">{text('goals.together.closed')}</p>}
      {isCare && (
        <div className="row">
          <Button look="quiet" onPress={onChange}>
            {text('goals.change')}
          </Button>
          <Button look="quiet" onPress={() => void act({ kind: 'closeGroupGoal', goal: card.id, isClosed: !isClosed })}>
            {text(isClosed ? 'goals.together.open' : 'goals.together.close')}
          </Button>
        </div>
      )}
    </article>
  );
}

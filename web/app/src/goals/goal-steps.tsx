import { Sparkles } from 'lucide-react';
import { useIntl } from 'react-intl';
import { useDayWords } from '../challenges/use-day-words';
import type { Command, GoalCard } from '../contracts';
import { useGroup } from '../groups/group-context';
import { Section } from '../groups/section';
import { useText } from '../i18n';
import { useAct } from '../journals/use-act';
import { usePending } from '../live';
import { Checkbox } from '../parts/checkbox';
import { Icon } from '../parts/icon';
import { Switch } from '../parts/switch';
import { toast } from '../parts/toast-queue';
import { UserText } from '../parts/user-text';
import styles from './goals.module.css';
import { goalsOf } from './use-goals';

/** What was ticked and is still on its way counts at once. */
function useTicked(card: GoalCard): { readonly done: ReadonlySet<string>; readonly reached: ReadonlySet<string>; readonly shared: ReadonlySet<string> } {
  const { group } = useGroup();
  const pending = usePending(goalsOf(group));
  const [done, reached, shared] = [new Set(card.done.map(({ what }) => what)), new Set(card.reached.map(({ what }) => what)), new Set(card.shared)];
  const put = (set: Set<string>, id: string, isOn: boolean) => (isOn ? set.add(id) : set.delete(id));
  for (const { command } of pending as readonly { readonly command: Command }[]) {
    if (command.kind === 'tickStep' && command.goal === card.id) put(done, command.step, command.isDone);
    if (command.kind === 'reachMilestone' && command.goal === card.id) put(reached, command.milestone, command.isReached);
    if (command.kind === 'shareMilestone' && command.goal === card.id) put(shared, command.milestone, command.isShared);
  }
  return { done, reached, shared };
}

/** The steps of a goal, ticked by whose it is. */
export function GoalSteps({ card }: { readonly card: GoalCard }) {
  const text = useText();
  const words = useDayWords();
  const { group, me } = useGroup();
  const act = useAct(goalsOf(group));
  const { done } = useTicked(card);
  return (
    <Section title={text('goals.steps')}>
      <div className={styles.ticks}>
        {card.plan.steps.map((step) => (
          <Checkbox
            key={step.id}
            isSelected={done.has(step.id)}
            isReadOnly={card.by !== me}
            onChange={(isDone) => void act({ kind: 'tickStep', goal: card.id, step: step.id, isDone })}
            hint={step.on === null ? undefined : text('goals.step.by', { day: words.long(step.on) })}
          >
            <UserText>{step.words}</UserText>
          </Checkbox>
        ))}
      </div>
    </Section>
  );
}

/** The milestones of a goal: reached or to come, and each shown to the group or not. */
export function GoalMilestones({ card }: { readonly card: GoalCard }) {
  const text = useText();
  const intl = useIntl();
  const { group, me } = useGroup();
  const act = useAct(goalsOf(group));
  const { reached, shared } = useTicked(card);
  const isMine = card.by === me;

  async function share(milestone: string, isShared: boolean): Promise<void> {
    const outcome = await act({ kind: 'shareMilestone', goal: card.id, milestone, isShared });
    if (outcome.kind === 'accepted') toast(text(isShared ? 'goals.milestone.shared' : 'goals.milestone.unshared'));
  }

  return (
    <Section title={text('goals.milestones')}>
      {isMine && card.reach !== 'group' && <p className="muted small">{text('goals.milestones.sharing')}</p>}
      <ul className={styles.list}>
        {card.plan.milestones.map((one) => {
          const at = card.reached.find(({ what }) => what === one.id)?.at;
          return (
            <li key={one.id} className={styles.ownMilestone}>
              <Checkbox isSelected={reached.has(one.id)} isReadOnly={!isMine} onChange={(isReached) => void act({ kind: 'reachMilestone', goal: card.id, milestone: one.id, isReached })}>
                <UserText>{one.words}</UserText>
                {at !== undefined && (
                  <span className="muted small">
                    {' '}
                    <Icon of={Sparkles} /> {text('goals.reached.on', { day: intl.formatDate(at, { day: 'numeric', month: 'short' }) })}
                  </span>
                )}
              </Checkbox>
              {isMine && card.reach !== 'group' && (
                <Switch isSelected={shared.has(one.id)} onChange={(isShared) => void share(one.id, isShared)} aria-label={text('goals.milestone.share.of', { words: one.words })}>
                  {text('goals.milestone.share')}
                </Switch>
              )}
            </li>
          );
        })}
      </ul>
    </Section>
  );
}

import { Circle, Flag, Sparkles } from 'lucide-react';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import type { SharedMilestone } from '../contracts';
import { useGroup } from '../groups/group-context';
import { Section } from '../groups/section';
import { useText } from '../i18n';
import { useNames } from '../journals/seats';
import { lazyPart } from '../lazy-page';
import { useItems, useTopic } from '../live';
import { Button } from '../parts/button';
import { Icon } from '../parts/icon';
import { UserText } from '../parts/user-text';
import { mayWrite } from '../roles';
import styles from './goals.module.css';
import { goalsOf } from './use-goals';

const FlagDialog = lazyPart([], async () => ({ default: (await import('../flags/flag-dialog')).FlagDialog }));

/** Milestones that people show the group by themselves. Nobody's are counted. */
export function SharedMilestones() {
  const text = useText();
  const { group } = useGroup();
  const goals = goalsOf(group);
  const shared = useItems(goals, 'sharedMilestone').toReversed();
  const [flagged, setFlagged] = useState<string>();
  if (shared.length === 0) return null;
  return (
    <Section title={text('goals.milestones.shared')} look="plain">
      <ul className={styles.list}>
        {shared.map((one) => (
          <Line key={one.id} milestone={one} onFlag={() => setFlagged(one.id)} />
        ))}
      </ul>
      {flagged !== undefined && <FlagDialog topic={goals} entry={flagged} item={flagged} onClose={() => setFlagged(undefined)} />}
    </Section>
  );
}

function Line({ milestone: { id, by, words, reachedAt }, onFlag }: { readonly milestone: SharedMilestone; readonly onFlag: () => void }) {
  const text = useText();
  const intl = useIntl();
  const names = useNames();
  const { group, me } = useGroup();
  const mayFlag = mayWrite(useTopic(goalsOf(group)).role) && by !== me;
  return (
    <li id={id} tabIndex={-1} className={styles.milestone}>
      <Icon of={reachedAt === null ? Circle : Sparkles} />
      <span className={styles.grow}>
        <span className="muted small">{by === me ? text('journal.you') : names.one(by)}</span>
        <br />
        <UserText>{words}</UserText>{' '}
        <span className="muted small">
          {reachedAt === null ? text('goals.milestone.tocome') : text('goals.reached.on', { day: intl.formatDate(reachedAt, { day: 'numeric', month: 'short' }) })}
        </span>
      </span>
      {mayFlag && <Button look="quiet" icon={Flag} aria-label={text('flags.ask')} onPress={onFlag} />}
    </li>
  );
}

import { Plus } from 'lucide-react';
import { Link } from 'react-router';
import type { GoalCard } from '../contracts';
import { useGroup } from '../groups/group-context';
import { GroupDoor } from '../groups/group-door';
import { Section } from '../groups/section';
import { useText } from '../i18n';
import { lazyPart } from '../lazy-page';
import { usePage, useTopic } from '../live';
import { ButtonLink } from '../parts/button';
import { Earlier } from '../parts/earlier';
import { EmptyState } from '../parts/empty-state';
import { Skeleton } from '../parts/skeleton';
import { useLinked } from '../parts/use-linked';
import { UserText } from '../parts/user-text';
import { paths } from '../paths';
import { mayWrite } from '../roles';
import { Page } from '../shell/page';
import { GoalFlags } from './goal-flags';
import { GoalList } from './goal-list';
import { GroupGoals } from './group-goals';
import styles from './goals.module.css';
import { isUnderWay } from './progress-of';
import { SharedMilestones } from './shared-milestones';
import { useGoals } from './use-goals';

const MembersGoals = lazyPart([], () => import('./members-goals'));

/** The goals of a group: what all want together, one's own, and what others chose to show. */
export default function GoalsPage() {
  return (
    <GroupDoor>
      <Goals />
    </GroupDoor>
  );
}

function Goals() {
  const text = useText();
  const { group, card, isCare } = useGroup();
  const { goals, mine, others } = useGoals();
  const { status, role } = useTopic(goals);
  const older = usePage(goals, 'goals');
  useLinked(older);
  const back = (
    <Link to={paths.group(group)} className={styles.back}>
      <UserText>{card.name}</UserText>
    </Link>
  );
  const canSet = mayWrite(role);
  const add = (
    <ButtonLink look="primary" icon={Plus} href={paths.newGoal(group)}>
      {text('goals.new')}
    </ButtonLink>
  );
  return (
    <Page title={text('goals.title')} lead={back} actions={canSet && mine.length > 0 && add}>
      {status === 'loading' ? (
        <Skeleton lines={6} />
      ) : (
        <div className={styles.page}>
          {isCare && <GoalFlags goals={goals} cards={others} />}
          <GroupGoals />
          {canSet && <Mine cards={mine} add={add} />}
          {isCare && <MembersGoals cards={others} />}
          {!isCare && <Others cards={others} />}
          <SharedMilestones />
          <Earlier of={older}>{text('goals.older')}</Earlier>
        </div>
      )}
    </Page>
  );
}

function Mine({ cards, add }: { readonly cards: readonly GoalCard[]; readonly add: React.ReactNode }) {
  const text = useText();
  const open = cards.filter(({ state }) => isUnderWay(state));
  const others = cards.filter(({ state }) => !isUnderWay(state));
  return (
    <Section title={text('goals.mine')} look="plain">
      {cards.length === 0 && <EmptyState action={add}>{text('goals.mine.none')}</EmptyState>}
      <GoalList cards={open} />
      {others.length > 0 && (
        <details className={styles.fold}>
          <summary>{text('goals.mine.others', { count: others.length })}</summary>
          <GoalList cards={others} />
        </details>
      )}
    </Section>
  );
}

function Others({ cards }: { readonly cards: readonly GoalCard[] }) {
  const text = useText();
  if (cards.length === 0) return null;
  return (
    <Section title={text('goals.others')} look="plain">
      <GoalList cards={cards} isNamed />
    </Section>
  );
}

import { useMemo } from 'react';
import { Link, useNavigate, useParams } from 'react-router';
import { dayAt, plusDays } from '../challenges/days';
import type { GoalCard } from '../contracts';
import { useGroup } from '../groups/group-context';
import { GroupDoor } from '../groups/group-door';
import { useText } from '../i18n';
import { useNow } from '../journals/use-now';
import { newOp, useItem, useLive, useTopic } from '../live';
import { Skeleton } from '../parts/skeleton';
import { toast } from '../parts/toast-queue';
import { paths } from '../paths';
import { Page } from '../shell/page';
import { useKept } from '../writing/kept';
import { GoalWizard } from './goal-wizard';
import styles from './goals.module.css';
import { fieldsOf, type GoalFields, noGoal, planOf } from './plan-fields';
import { goalsOf } from './use-goals';

/** Four weeks ahead: a goal is looked at again while it is remembered. */
const usualReview = 28;

/** Setting a goal, question by question, or saying one otherwise. */
export default function GoalWizardPage() {
  const { goal } = useParams();
  return <GroupDoor>{goal === undefined ? <New /> : <Change goal={goal} />}</GroupDoor>;
}

function New() {
  const text = useText();
  const live = useLive();
  const navigate = useNavigate();
  const { group, card } = useGroup();
  const goals = goalsOf(group);
  const today = dayAt(useNow(), card.timeZone);
  const begins = useMemo(() => noGoal(plusDays(today, usualReview)), [today]);
  const kept = useKept<GoalFields>(`${goals}:new`, begins);

  function send() {
    const op = newOp();
    const sent = live.send(goals, { kind: 'addGoal', plan: planOf(kept.value), reach: kept.value.reach }, { op });
    return { op, sent };
  }

  return (
    <WizardPage title={text('goals.new')} back={paths.goals(group)}>
      {kept.isLoading ? (
        <Skeleton lines={6} />
      ) : (
        <GoalWizard
          fields={kept.value}
          onChange={kept.set}
          submit={text('goals.new.submit')}
          onSubmit={send}
          onDone={(op) => {
            kept.drop();
            toast(text('goals.new.done'));
            void navigate(paths.goal(group, op), { replace: true });
          }}
        />
      )}
    </WizardPage>
  );
}

function Change({ goal }: { readonly goal: string }) {
  const text = useText();
  const { group, me } = useGroup();
  const goals = goalsOf(group);
  const card = useItem(goals, goal, 'goalCard');
  const { status } = useTopic(goals);
  if (card === undefined || card.by !== me) {
    return (
      <WizardPage title={text('goals.change.title')} back={paths.goals(group)}>
        {status === 'loading' ? <Skeleton lines={6} /> : <p>{text('goals.gone')}</p>}
      </WizardPage>
    );
  }
  return <ChangeOf key={card.version} card={card} />;
}

function ChangeOf({ card }: { readonly card: GoalCard }) {
  const text = useText();
  const live = useLive();
  const navigate = useNavigate();
  const { group } = useGroup();
  const goals = goalsOf(group);
  const begins = useMemo(() => fieldsOf(card.plan, card.reach), [card]);
  const kept = useKept<GoalFields>(`${goals}:${card.id}`, begins);

  /** The words first, then who reads them. */
  function send() {
    const { reach } = kept.value;
    const change = async () => {
      const changed = await live.send(goals, { kind: 'changeGoal', goal: card.id, plan: planOf(kept.value), version: card.version }, { op: newOp() });
      return changed.kind === 'rejected' || reach === card.reach ? changed : live.send(goals, { kind: 'shareGoal', goal: card.id, reach }, { op: newOp() });
    };
    return { op: card.id, sent: change() };
  }

  return (
    <WizardPage title={text('goals.change.title')} back={paths.goal(group, card.id)}>
      {kept.isLoading ? (
        <Skeleton lines={6} />
      ) : (
        <GoalWizard
          fields={kept.value}
          onChange={kept.set}
          submit={text('goals.save')}
          onSubmit={send}
          onDone={(op) => {
            kept.drop();
            toast(text('goals.saved'));
            void navigate(paths.goal(group, op), { replace: true });
          }}
        />
      )}
    </WizardPage>
  );
}

function WizardPage({ title, back, children }: { readonly title: string; readonly back: string; readonly children: React.ReactNode }) {
  const text = useText();
  const lead = (
    <Link to={back} className={styles.back}>
      {text('goals.back')}
    </Link>
  );
  return (
    <Page title={title} lead={lead} width="reading">
      {children}
    </Page>
  );
}

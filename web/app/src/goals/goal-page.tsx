import { EyeOff, Flag, PenLine } from 'lucide-react';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { useDayWords } from '../challenges/use-day-words';
import type { GoalCard } from '../contracts';
import { useGroup } from '../groups/group-context';
import { GroupDoor } from '../groups/group-door';
import { useText } from '../i18n';
import { useNames } from '../journals/seats';
import { useAct } from '../journals/use-act';
import { lazyPart } from '../lazy-page';
import { useItem, useLoadedUntil, useTopic } from '../live';
import { Button, ButtonLink } from '../parts/button';
import { EmptyState } from '../parts/empty-state';
import { Notice } from '../parts/notice';
import { Skeleton } from '../parts/skeleton';
import { toast } from '../parts/toast-queue';
import { UserText } from '../parts/user-text';
import { paths } from '../paths';
import { mayWrite } from '../roles';
import { Page } from '../shell/page';
import { GoalAttainment } from './goal-attainment';
import { StateWords } from './goal-list';
import { GoalReviews } from './goal-reviews';
import { GoalMilestones, GoalSteps } from './goal-steps';
import styles from './goals.module.css';
import { progressOf } from './progress-of';
import { Stones } from './stones';
import { goalsOf } from './use-goals';
import { ReachChoice } from './wizard-questions';

const MoveDialog = lazyPart([], () => import('./move-dialog'));
const HideDialog = lazyPart([], () => import('./hide-dialog'));
const ProgressChart = lazyPart([], async () => ({ default: (await import('./goal-chart')).ProgressChart }));
const FlagDialog = lazyPart([], async () => ({ default: (await import('../flags/flag-dialog')).FlagDialog }));

/** One goal: steps, milestones, who reads it, how far it is, and looking at it again. */
export default function GoalPage() {
  return (
    <GroupDoor>
      <Goal />
    </GroupDoor>
  );
}

function Goal() {
  const text = useText();
  const { goal = '' } = useParams();
  const { group } = useGroup();
  const goals = goalsOf(group);
  const card = useItem(goals, goal, 'goalCard');
  const { status } = useTopic(goals);
  useLoadedUntil(goals, 'goals', card !== undefined);
  const back = (
    <Link to={paths.goals(group)} className={styles.back}>
      {text('goals.title')}
    </Link>
  );
  if (card === undefined) {
    return (
      <Page title={text('goals.goal')} lead={back} width="reading">
        {status === 'loading' ? <Skeleton lines={6} /> : <EmptyState action={<ButtonLink href={paths.goals(group)}>{text('goals.back')}</ButtonLink>}>{text('goals.gone')}</EmptyState>}
      </Page>
    );
  }
  return (
    <Page title={text('goals.goal')} lead={back} width="reading">
      <Whole card={card} />
    </Page>
  );
}

function Whole({ card }: { readonly card: GoalCard }) {
  const text = useText();
  const words = useDayWords();
  const names = useNames();
  const { group, me, isCare } = useGroup();
  const goals = goalsOf(group);
  const { role } = useTopic(goals);
  const [asked, setAsked] = useState<'move' | 'hide' | 'flag'>();
  const act = useAct(goals);
  const isMine = card.by === me;
  const isTogether = isMine || (isCare && card.reach !== 'me');
  const progress = progressOf(card);
  const { plan } = card;
  return (
    <div className={styles.page}>
      {card.hiddenFor !== null && (
        <Notice title={text('goals.hidden')}>
          <UserText as="block">{card.hiddenFor}</UserText>
        </Notice>
      )}
      <section className="card stack">
        {!isMine && <p className="muted">{text('goals.of', { name: names.one(card.by) })}</p>}
        <h2 className={styles.what}>
          <UserText as="block">{plan.what}</UserText>
        </h2>
        <StateWords state={card.state} />
        {card.stateWords !== null && <UserText as="block">{card.stateWords}</UserText>}
        {progress.of > 0 && <Stones progress={progress} label={plan.what} words={text('goals.progress', { ...progress })} />}
        <dl className={styles.facts}>
          {plan.measure !== null && <Fact name={text('goals.measure')} words={plan.measure} />}
          {plan.why !== null && <Fact name={text('goals.why')} words={plan.why} />}
          {plan.reviewOn !== null && (
            <div>
              <dt>{text('goals.reviewOn')}</dt>
              <dd>{words.long(plan.reviewOn)}</dd>
            </div>
          )}
        </dl>
        {isMine && (
          <div className="row no-print">
            <ButtonLink icon={PenLine} href={paths.changeGoal(group, card.id)}>
              {text('goals.change')}
            </ButtonLink>
            <Button onPress={() => setAsked('move')}>{text('goals.move')}</Button>
          </div>
        )}
      </section>
      {progress.done > 0 && (
        <section className="card">
          <ProgressChart card={card} />
        </section>
      )}
      {plan.steps.length > 0 && <GoalSteps card={card} />}
      {plan.milestones.length > 0 && <GoalMilestones card={card} />}
      {isTogether && <GoalAttainment card={card} />}
      {isTogether && <GoalReviews card={card} />}
      {isMine && (
        <section className="card no-print">
          <ReachChoice value={card.reach} onChange={(reach) => void act({ kind: 'shareGoal', goal: card.id, reach }).then((outcome) => outcome.kind === 'accepted' && toast(text(`goals.reach.${reach}.done`)))} />
        </section>
      )}
      {!isMine && (
        <div className="row no-print">
          {isCare && card.reach === 'group' && (card.hiddenFor === null ? (
            <Button look="quiet" icon={EyeOff} onPress={() => setAsked('hide')}>
              {text('goals.hide')}
            </Button>
          ) : (
            <Button onPress={() => void act({ kind: 'unhideGoal', goal: card.id })}>{text('goals.unhide')}</Button>
          ))}
          {mayWrite(role) && card.reach === 'group' && (
            <Button look="quiet" icon={Flag} onPress={() => setAsked('flag')}>
              {text('flags.ask')}
            </Button>
          )}
        </div>
      )}
      {asked === 'move' && <MoveDialog card={card} onClose={() => setAsked(undefined)} />}
      {asked === 'hide' && <HideDialog goals={goals} goal={card.id} onClose={() => setAsked(undefined)} />}
      {asked === 'flag' && <FlagDialog topic={goals} entry={card.id} item={card.id} onClose={() => setAsked(undefined)} />}
    </div>
  );
}

function Fact({ name, words }: { readonly name: string; readonly words: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        <UserText as="block">{words}</UserText>
      </dd>
    </div>
  );
}

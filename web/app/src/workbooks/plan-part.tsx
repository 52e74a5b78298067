import { useState } from 'react';
import { useText } from '../i18n';
import { useAct } from '../journals/use-act';
import { lazyPart, Meanwhile } from '../lazy-page';
import { Button } from '../parts/button';
import { Skeleton } from '../parts/skeleton';
import { UserText } from '../parts/user-text';
import { isOn } from './tasks';
import { useTask } from './task-context';
import { useWorkbook } from './workbook-context';
import styles from './work.module.css';

const PlanForm = lazyPart([], () => import('./plan-form'));
const AgreeDialog = lazyPart([], () => import('./agree-dialog'));

/** How it will be done, as two people agree on it: both see the same state. */
export function PlanPart() {
  const text = useText();
  const { task } = useTask();
  const { workbook, isOwner } = useWorkbook();
  const act = useAct(workbook);
  const [isWriting, setWriting] = useState(false);
  const [isAgreeing, setAgreeing] = useState(false);
  const { plan, planState } = task;
  const isMyTurn = planState === (isOwner ? 'offered' : 'written');
  const agree = () => (isOwner ? setAgreeing(true) : void act({ kind: 'agreeOnPlan', task: task.id, version: task.planVersion, confidence: null }));
  return (
    <section className={`card ${styles.section ?? ''}`} data-part="plan">
      <h2>{text(isOwner ? 'work.plan' : 'work.plan.theirs')}</h2>
      <p className="muted small" role="status">
        {text(`work.plan.state.${planState}.${isOwner ? 'own' : 'care'}`)}
      </p>
      {plan !== null && !isWriting && <Plan />}
      {isWriting ? (
        <Meanwhile show={<Skeleton lines={6} />}>
          <PlanForm onClose={() => setWriting(false)} />
        </Meanwhile>
      ) : (
        isOn(task) && (
          <div className="row no-print">
            {isMyTurn && (
              <Button look="primary" onPress={agree}>
                {text('work.plan.agree')}
              </Button>
            )}
            <Button look={plan === null && isOwner ? 'primary' : 'plain'} onPress={() => setWriting(true)}>
              {text(plan === null ? (isOwner ? 'work.plan.write' : 'work.plan.offer') : isOwner ? 'work.plan.change' : 'work.plan.offerOther')}
            </Button>
          </div>
        )
      )}
      {isAgreeing && <AgreeDialog onClose={() => setAgreeing(false)} />}
    </section>
  );
}

function Plan() {
  const text = useText();
  const { task } = useTask();
  const { plan } = task;
  if (plan === null) return null;
  return (
    <div className="stack">
      <p className={styles.quote}>
        <UserText>{plan.words}</UserText>
      </p>
      {plan.when !== '' && (
        <p>
          {text('work.plan.if')} <UserText>{plan.when}</UserText>, {text('work.plan.then')} <UserText>{plan.will}</UserText>.
        </p>
      )}
      <p className="muted small">
        {text(`work.way.${plan.way}`)} · {text(`work.size.${task.size}`)}
        {plan.confidence !== null && <> · {text('work.plan.sureness', { count: plan.confidence })}</>}
      </p>
    </div>
  );
}

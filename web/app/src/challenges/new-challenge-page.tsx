import { type ReactNode, Suspense, useMemo, useRef, useState } from 'react';
import { Link, useNavigate, useSearchParams } from 'react-router';
import type { ChallengePlan, Topic } from '../contracts';
import { useGroup } from '../groups/group-context';
import { GroupDoor } from '../groups/group-door';
import { useText } from '../i18n';
import { useNow } from '../journals/use-now';
import { lazyPart } from '../lazy-page';
import { newOp, useItem, useLive, useTopic } from '../live';
import { Button } from '../parts/button';
import { Skeleton } from '../parts/skeleton';
import { toast } from '../parts/toast-queue';
import { UserText } from '../parts/user-text';
import { paths, practiceOf, topicOf } from '../paths';
import { Page } from '../shell/page';
import { drafts } from './act-drafts';
import styles from './challenge.module.css';
import { dayAt } from './days';
import { useKept } from '../writing/kept';
import { fieldsOf, movedTo, noPlan, type PlanFields } from './plan-fields';
import { PlanForm } from './plan-form';
import { fieldsFrom } from './templates';

const TemplateChoice = lazyPart([], () => import('./template-choice'));

/** A new challenge: from a template, from an empty page, or as another one was. */
export default function NewChallengePage() {
  const [search] = useSearchParams();
  const from = search.get('from');
  return <GroupDoor isForCare>{from === null ? <FromTemplate /> : <FromAnother key={from} id={from} />}</GroupDoor>;
}

function NewPage({ lead, children }: { readonly lead: string; readonly children: ReactNode }) {
  const text = useText();
  const { group, card } = useGroup();
  const back = (
    <>
      <Link to={paths.group(group)} className={styles.back}>
        <UserText>{card.name}</UserText>
      </Link>
      {lead}
    </>
  );
  return (
    <Page title={text('challenge.new')} lead={back} width="reading">
      {children}
    </Page>
  );
}

/** The day on which a new challenge begins unless somebody says otherwise. */
const useFirstDay = (timeZone: string) => dayAt(useNow(), timeZone);

function FromTemplate() {
  const text = useText();
  const { group, card } = useGroup();
  const today = useFirstDay(card.timeZone);
  const begins = useMemo(() => noPlan(today, card.timeZone), [today, card.timeZone]);
  const draftKey = drafts.newPlan(group);
  const kept = useKept<PlanFields>(draftKey, begins);
  const [isChoosing, setChoosing] = useState<boolean>();
  if (kept.isLoading) return <NewPage lead=""><Skeleton lines={6} /></NewPage>;
  if (isChoosing ?? !kept.isBegun) {
    return (
      <NewPage lead={text('challenge.new.choose')}>
        <Suspense fallback={<Skeleton lines={6} />}>
          <TemplateChoice
            onChoose={(template) => {
              kept.set(template === undefined ? begins : fieldsFrom(template, today, card.timeZone));
              setChoosing(false);
            }}
          />
        </Suspense>
      </NewPage>
    );
  }
  return (
    <NewPage lead={text('challenge.new.lead')}>
      <div className="row">
        <Button look="quiet" onPress={() => setChoosing(true)}>
          {text('challenge.new.other')}
        </Button>
      </div>
      <NewForm fields={kept.value} onChange={kept.set} draftKey={draftKey} onDone={kept.drop} />
    </NewPage>
  );
}

/** As another one was, with its days from today on. */
function FromAnother({ id }: { readonly id: string }) {
  const text = useText();
  const { group } = useGroup();
  const challenge = topicOf('challenge', practiceOf(useLive().client), id);
  const { status } = useTopic(challenge);
  const sheet = useItem(challenge, 'challenge', 'challengeSheet');
  if (sheet === undefined || sheet.group !== group) {
    return <NewPage lead="">{status === 'loading' ? <Skeleton lines={6} /> : <p>{text('challenge.shut.refused')}</p>}</NewPage>;
  }
  return <Again plan={sheet.plan} id={id} />;
}

function Again({ plan, id }: { readonly plan: ChallengePlan; readonly id: string }) {
  const text = useText();
  const { group } = useGroup();
  const today = useFirstDay(plan.timeZone);
  const begins = useMemo(() => movedTo(fieldsOf(plan), today), [plan, today]);
  const draftKey = drafts.again(group, id);
  const kept = useKept<PlanFields>(draftKey, begins);
  return (
    <NewPage lead={text('challenge.new.again')}>
      {kept.isLoading ? <Skeleton lines={6} /> : <NewForm fields={kept.value} onChange={kept.set} draftKey={draftKey} onDone={kept.drop} />}
    </NewPage>
  );
}

interface NewFormProps {
  readonly fields: PlanFields;
  readonly onChange: (fields: PlanFields) => void;
  readonly draftKey: string;
  readonly onDone: () => void;
}

function NewForm({ fields, onChange, draftKey, onDone }: NewFormProps) {
  const text = useText();
  const live = useLive();
  const navigate = useNavigate();
  const { group } = useGroup();
  const made = useRef<Topic>(undefined);

  /** The challenge has the id of the command that makes it. */
  function make(plan: ChallengePlan) {
    const op = newOp();
    made.current = topicOf('challenge', practiceOf(group), op);
    return live.send(group, { kind: 'addChallenge', plan }, { op, keep: false });
  }

  function done(): void {
    onDone();
    toast(text('challenge.new.done'));
    void navigate(made.current === undefined ? paths.group(group) : paths.challenge(group, made.current), { replace: true });
  }

  return <PlanForm fields={fields} onChange={onChange} draftKey={draftKey} submit={text('challenge.new.submit')} onSubmit={make} onDone={done} />;
}

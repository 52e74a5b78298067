import { Save } from 'lucide-react';
import { useState } from 'react';
import { Link, useNavigate, useParams } from 'react-router';
import type { Programme, ProgrammePlan } from '../contracts';
import { useText } from '../i18n';
import { newOp, useItem, useLive, useLoadedUntil } from '../live';
import { Button, ButtonLink } from '../parts/button';
import { EmptyState } from '../parts/empty-state';
import { Notice } from '../parts/notice';
import { Skeleton } from '../parts/skeleton';
import { TextField } from '../parts/text-field';
import { toast } from '../parts/toast-queue';
import { paths } from '../paths';
import { useSentence } from '../refusals/use-sentence';
import { Page } from '../shell/page';
import { LibraryDoor } from './library-door';
import { useLibrary } from './library-context';
import styles from './library.module.css';
import { ProgrammeDeeds } from './programme-deeds';
import { blankPlan, planProblem, stepChanged, stepMoved, withoutStep, withStep } from './programme-plan';
import { StepCard } from './step-card';
import { StepChoice } from './step-choice';
import { useStepContents } from './step-contents';
import { type Draft, useDraft } from './use-draft';

/** A programme: its steps, their order, and when each is given. */
export default function ProgrammePage() {
  return (
    <LibraryDoor>
      <Named />
    </LibraryDoor>
  );
}

function Named() {
  const text = useText();
  const { programme: id = '' } = useParams();
  const { library } = useLibrary();
  const isNew = id === '';
  const programme = useItem(library, id, 'programme');
  useLoadedUntil(library, 'programmes', isNew || programme !== undefined);
  if (isNew) return <WithDraft programme={undefined} />;
  if (programme !== undefined) return <WithDraft key={id} programme={programme} />;
  return (
    <Page title={text('library.programme')} width="reading">
      <EmptyState action={<ButtonLink href={paths.programmes}>{text('library.back')}</ButtonLink>}>{text('library.programme.gone')}</EmptyState>
    </Page>
  );
}

const packing = { pack: (plan: ProgrammePlan): unknown => plan, unpack: (stored: unknown) => ({ ...blankPlan, ...(stored as Partial<ProgrammePlan>) }) };

function WithDraft({ programme }: { readonly programme: Programme | undefined }) {
  const text = useText();
  const newest = { value: programme?.plan ?? blankPlan, version: programme?.version ?? 0 };
  const draft = useDraft(`programme/${programme?.id ?? 'new'}`, newest, packing);
  if (draft !== undefined) return <Editor programme={programme} draft={draft} />;
  return (
    <Page title={text('library.programme')}>
      <Skeleton lines={6} />
    </Page>
  );
}

interface EditorProps {
  readonly programme: Programme | undefined;
  readonly draft: Draft<ProgrammePlan>;
}

function Editor({ programme, draft }: EditorProps) {
  const text = useText();
  const sentence = useSentence();
  const live = useLive();
  const navigate = useNavigate();
  const { library } = useLibrary();
  const [op] = useState(newOp);
  const [isSaving, setSaving] = useState(false);
  const [problem, setProblem] = useState<string>();
  const { value: plan } = draft;
  const contents = useStepContents(plan);
  const put = (next: ProgrammePlan) => draft.keep(next);
  const isBehind = programme !== undefined && programme.version > draft.version;

  async function save(): Promise<void> {
    const wrong = planProblem(plan);
    if (wrong !== undefined) return setProblem(text(`library.programme.problem.${wrong}`));
    setProblem(undefined);
    setSaving(true);
    const command = programme === undefined ? ({ kind: 'addProgramme', plan } as const) : ({ kind: 'changeProgramme', programme: programme.id, plan, version: draft.version } as const);
    const outcome = await live.send(library, command, { ...(programme === undefined && { op }), keep: false });
    setSaving(false);
    if (outcome.kind === 'rejected') return setProblem(sentence(outcome));
    draft.saved(draft.version + 1);
    toast(text('library.programme.saved'));
    if (programme === undefined) void navigate(paths.programme(op), { replace: true });
  }

  return (
    <Page title={programme?.plan.title ?? text('library.programme.new')} lead={text('library.programme.lead')} actions={programme && <ProgrammeDeeds programme={programme} />}>
      <div className="stack">
        <p>
          <Link to={paths.programmes}>{text('library.back')}</Link>
        </p>
        {programme?.isAway && <Notice>{text('library.programme.away')}</Notice>}
        {draft.wasThere && (
          <Notice>
            <p>{text('library.build.draft')}</p>
            <Button look="quiet" onPress={draft.forget}>
              {text('library.programme.forget')}
            </Button>
          </Notice>
        )}
        {isBehind && (
          <Notice tone="notice" title={text('library.build.behind')}>
            <Button onPress={() => draft.keep(plan, programme.version)}>{text('library.build.behind.mine')}</Button>
          </Notice>
        )}
        <TextField label={text('library.part.title')} value={plan.title} maxLength={80} onChange={(title) => put({ ...plan, title })} />
        <TextField long label={text('library.programme.about')} value={plan.about ?? ''} maxLength={1000} onChange={(about) => put({ ...plan, about: about || null })} />
        <section className="stack">
          <h2>{text('library.programme.order')}</h2>
          {plan.steps.length === 0 && <p className="muted">{text('library.programme.order.none')}</p>}
          <ol className={styles.questions}>
            {plan.steps.map((step, place) => (
              <StepCard
                key={step.id}
                plan={plan}
                place={place}
                contents={contents}
                onChange={(part) => put(stepChanged(plan, place, part))}
                onMove={(to) => put(stepMoved(plan, place, to))}
                onRemove={() => put(withoutStep(plan, place))}
              />
            ))}
          </ol>
          {plan.steps.length < 40 && <StepChoice onChoose={(entry) => put(withStep(plan, entry))} />}
        </section>
        <div role="alert">{problem !== undefined && <Notice tone="notice">{problem}</Notice>}</div>
        <div className={styles.bar}>
          <Button look="primary" icon={Save} isPending={isSaving} onPress={() => void save()}>
            {text('library.programme.save')}
          </Button>
          <span className="muted small">{text('library.build.kept')}</span>
        </div>
      </div>
    </Page>
  );
}

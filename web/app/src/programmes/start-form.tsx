import { type FormEvent, useMemo, useState } from 'react';
import { useNavigate } from 'react-router';
import { dayAt } from '../challenges/days';
import type { Programme, TemplateContent } from '../contracts';
import { useGroup } from '../groups/group-context';
import { useText } from '../i18n';
import { useSeats } from '../journals/seats';
import { useAsk } from '../journals/use-act';
import { useNow } from '../journals/use-now';
import { newOp } from '../live';
import { Button } from '../parts/button';
import { Checkbox } from '../parts/checkbox';
import { Notice } from '../parts/notice';
import { Skeleton } from '../parts/skeleton';
import { TextField } from '../parts/text-field';
import { toast } from '../parts/toast-queue';
import { UserText } from '../parts/user-text';
import { paths } from '../paths';
import { useSentence } from '../refusals/use-sentence';
import { assignmentsOf } from '../workbooks/use-workbook';
import styles from '../workbooks/work.module.css';
import { useKept } from '../writing/kept';
import own from './programmes.module.css';
import { PlannedSteps } from './planned-steps';
import { stepCard } from './start-plan';

interface StartFormProps {
  readonly programme: Programme;
  readonly contents: readonly TemplateContent[];
}

interface Fields {
  /** The programme as this group will go through it: the same when starting is tried again. */
  readonly run: string;
  readonly people: readonly string[];
  readonly startsOn: string;
  readonly at: string;
  readonly days: string;
  readonly goal: string;
  readonly review: string;
}

/** All that a programme needs before it begins: who, from when on, and what holds for each of its steps (R2.1). */
export function StartForm({ programme, contents }: StartFormProps) {
  const text = useText();
  const { group, card } = useGroup();
  const { members } = useSeats();
  const today = dayAt(useNow(), card.timeZone);
  const [run] = useState(newOp);
  const begins = useMemo<Fields>(() => ({ run, people: [], startsOn: today, at: '09:00', days: '7', goal: '', review: text('assign.review.usual') }), [run, today, text]);
  const { value, isLoading, set, drop } = useKept(`${assignmentsOf(group)}:programme:${programme.id}`, begins);
  const change = (part: Partial<Fields>) => set({ ...value, ...part });
  const { start, step, problem } = useStart(programme, contents, value, drop);
  if (isLoading) return <Skeleton lines={8} />;
  return (
    <form noValidate className={styles.formGrid} onSubmit={(event) => start(event)}>
      <PlannedSteps plan={programme.plan} titles={contents.map(({ title }) => title)} />
      <TextField label={text('programme.goal')} hint={text('programme.goal.hint')} value={value.goal} maxLength={200} onChange={(goal) => change({ goal })} />
      <TextField label={text('programme.review')} value={value.review} maxLength={400} onChange={(review) => change({ review })} />
      <fieldset>
        <legend>{text('programme.who')}</legend>
        <Checkbox isSelected={value.people.length === 0} onChange={() => change({ people: [] })}>
          {text('assign.everybody')}
        </Checkbox>
        {members.map(({ person, name }) => (
          <Checkbox key={person} isSelected={value.people.includes(person)} onChange={(isOn) => change({ people: isOn ? [...value.people, person] : value.people.filter((one) => one !== person) })}>
            <UserText>{name}</UserText>
          </Checkbox>
        ))}
      </fieldset>
      <div className={own.pair}>
        <TextField type="date" label={text('programme.startsOn')} value={value.startsOn} onChange={(startsOn) => change({ startsOn })} />
        <TextField type="time" label={text('programme.at')} hint={text('programme.at.hint', { zone: card.timeZone })} value={value.at} onChange={(at) => change({ at })} />
        <TextField type="number" label={text('programme.days')} hint={text('programme.days.hint')} value={value.days} onChange={(days) => change({ days })} />
      </div>
      <p className="muted small">{text('programme.start.version')}</p>
      <div role="status">{step > 0 && <p className="muted">{text('programme.start.step', { number: step, count: contents.length })}</p>}</div>
      <div role="alert">{problem !== undefined && <Notice tone="notice">{problem}</Notice>}</div>
      <div className="row">
        <Button type="submit" look="primary" isPending={step > 0}>
          {text('programme.start.submit')}
        </Button>
      </div>
    </form>
  );
}

/** Completes every step, then begins: nobody is given anything before all of it is there. */
function useStart({ id, version, plan }: Programme, contents: readonly TemplateContent[], fields: Fields, drop: () => void) {
  const text = useText();
  const sentence = useSentence();
  const navigate = useNavigate();
  const { group, card } = useGroup();
  const ask = useAsk(assignmentsOf(group));
  const [step, setStep] = useState(0);
  const [problem, setProblem] = useState<string>();

  async function prepared(): Promise<'begun' | { readonly missing: string } | undefined> {
    const words = { nothing: text('assign.nothing'), small: text('programme.small'), notes: text('assign.notes') };
    for (const [place, one] of plan.steps.entries()) {
      const content = contents[place];
      if (content === undefined) continue;
      setStep(place + 1);
      // in their order, so that the first thing that is missing is the one that is told
      // oxlint-disable-next-line no-await-in-loop
      const outcome = await ask({ kind: 'prepareProgrammeStep', run: fields.run, step: one.id, card: stepCard(one, content, fields, words) });
      // an earlier try got through, and its answer was lost
      if (outcome.kind === 'rejected' && outcome.code === 'programme-under-way') return 'begun';
      if (outcome.kind === 'rejected') return { missing: text('programme.start.problem', { number: place + 1, title: content.title, sentence: sentence(outcome) }) };
    }
    return undefined;
  }

  async function begin(): Promise<void> {
    setProblem(undefined);
    const result = await prepared();
    if (typeof result === 'object') return setProblem(result.missing);
    if (result === undefined) {
      const times = { at: `${fields.at}:00`.slice(0, 8), timeZone: card.timeZone, days: fields.days.trim() === '' ? null : Math.round(Number(fields.days)) };
      const outcome = await ask({ kind: 'startProgramme', run: fields.run, plan, from: { programme: id, version }, times, startsOn: fields.startsOn, people: fields.people });
      if (outcome.kind === 'rejected') return setProblem(sentence(outcome));
    }
    drop();
    toast(text('programme.started'));
    void navigate(paths.programmeRun(group, fields.run));
  }

  function start(event: FormEvent): void {
    event.preventDefault();
    if (step === 0) void begin().finally(() => setStep(0));
  }
  return { start, step, problem };
}

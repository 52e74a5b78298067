import { useRef, useState } from 'react';
import type { ChallengePlan, Outcome } from '../contracts';
import { AnsweredForm } from '../groups/answered-form';
import { Section } from '../groups/section';
import { useText } from '../i18n';
import { DraftLine } from '../journals/draft-line';
import { useNow } from '../journals/use-now';
import { useDraft } from '../live';
import { Switch } from '../parts/switch';
import { TextField } from '../parts/text-field';
import { dayAt, isDay, lengthOf } from './days';
import { MilestoneFields } from './milestone-fields';
import { type PlanFields, planLimits, planOf, type PlanProblems, problemsWith } from './plan-fields';
import { type PlanPartProps, StepFields, TaskFields, TimeFields } from './plan-parts';
import styles from './plan.module.css';

interface PlanFormProps {
  readonly fields: PlanFields;
  readonly onChange: (fields: PlanFields) => void;
  /** Where it is kept meanwhile. */
  readonly draftKey: string;
  readonly submit: string;
  /** The first day has come: it stays as it is. */
  readonly hasBegun?: boolean;
  /** The last day is over: it stays as it is, too. */
  readonly hasEnded?: boolean;
  readonly onSubmit: (plan: ChallengePlan) => Promise<Outcome>;
  readonly onDone: () => void;
}

/** Everything that a challenge is: what for, when, in which steps, and how it ends. */
export function PlanForm({ fields, onChange, draftKey, submit, hasBegun = false, hasEnded = false, onSubmit, onDone }: PlanFormProps) {
  const text = useText();
  const now = useNow();
  const form = useRef<HTMLDivElement>(null);
  const [isAsked, setAsked] = useState(false);
  const draft = useDraft(draftKey);
  const today = hasEnded ? fields.startsOn : dayAt(now, fields.timeZone);
  const problems: PlanProblems = isAsked ? problemsWith(fields, today) : {};
  const part: PlanPartProps = { fields, problems, hasBegun, hasEnded, onChange: (some) => onChange({ ...fields, ...some }) };

  function send() {
    setAsked(true);
    if (Object.keys(problemsWith(fields, today)).length === 0) return onSubmit(planOf(fields));
    // once the problems stand at their fields
    setTimeout(() => form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
    return text('challenge.plan.look');
  }

  return (
    <div ref={form}>
      <AnsweredForm isPrimary submit={submit} onSubmit={send} onDone={onDone}>
        <Section title={text('challenge.plan.what')}>
          <What {...part} />
        </Section>
        <Section title={text('challenge.plan.when')}>
          <TimeFields {...part} />
          {isDay(fields.startsOn) && isDay(fields.endsOn) && fields.endsOn >= fields.startsOn && (
            <p className="muted">{text('challenge.plan.length', { days: lengthOf(fields) })}</p>
          )}
        </Section>
        <Section title={text('challenge.plan.steps')}>
          <StepFields {...part} />
        </Section>
        <Section title={text('challenge.plan.tasks')}>
          <TaskFields {...part} />
        </Section>
        <Section title={text('challenge.plan.milestones')}>
          <MilestoneFields {...part} />
        </Section>
        <Section title={text('challenge.plan.asks')}>
          <Asks {...part} />
        </Section>
        <Section title={text('challenge.plan.end')}>
          <TextField
            long
            label={text('challenge.plan.debrief')}
            hint={text('challenge.plan.debrief.hint')}
            problem={problems.debrief && text(problems.debrief)}
            value={fields.debrief}
            onChange={(debrief) => part.onChange({ debrief })}
          />
        </Section>
        <p className={styles.draft}>
          <DraftLine state={draft.state} text={draft.text} />
        </p>
      </AnsweredForm>
    </div>
  );
}

function What({ fields, problems, onChange }: PlanPartProps) {
  const text = useText();
  const limit = planLimits;
  return (
    <>
      <TextField
        label={text('challenge.plan.title')}
        hint={text('challenge.plan.title.hint')}
        problem={problems.title && text(problems.title)}
        value={fields.title}
        onChange={(title) => onChange({ title })}
        maxLength={limit.title}
      />
      <TextField long label={text('challenge.plan.about')} hint={text('challenge.plan.about.hint')} value={fields.about} onChange={(about) => onChange({ about })} maxLength={limit.about} />
      <TextField
        label={text('challenge.plan.unit')}
        hint={text('challenge.plan.unit.hint')}
        problem={problems.unit && text(problems.unit)}
        value={fields.unit}
        onChange={(unit) => onChange({ unit })}
        maxLength={limit.unit}
      />
      <TextField long label={text('challenge.plan.safety')} hint={text('challenge.plan.safety.hint')} value={fields.safety} onChange={(safety) => onChange({ safety })} maxLength={limit.safety} />
    </>
  );
}

function Asks({ fields, onChange }: PlanPartProps) {
  const text = useText();
  return (
    <>
      <Switch isSelected={fields.asksBelief} onChange={(asksBelief) => onChange({ asksBelief })} hint={text('challenge.plan.asksBelief.hint')}>
        {text('challenge.plan.asksBelief')}
      </Switch>
      <Switch isSelected={fields.asksSuds} onChange={(asksSuds) => onChange({ asksSuds })} hint={text('challenge.plan.asksSuds.hint')}>
        {text('challenge.plan.asksSuds')}
      </Switch>
    </>
  );
}

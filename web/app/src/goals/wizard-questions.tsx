import { Plus, X } from 'lucide-react';
import type { GoalReach } from '../contracts';
import { useText } from '../i18n';
import { newOp } from '../live';
import { Button } from '../parts/button';
import { RadioGroup } from '../parts/radio-group';
import { TextField } from '../parts/text-field';
import styles from './goals.module.css';
import { type GoalFields, limits, type Question } from './plan-fields';

interface PartProps {
  readonly fields: GoalFields;
  readonly onChange: (some: Partial<GoalFields>) => void;
}

/** The fields of one question. */
export function QuestionFields({ question, fields, onChange }: PartProps & { readonly question: Question }) {
  const text = useText();
  switch (question) {
    case 'what':
      return <TextField long label={text('goals.what')} hint={text('goals.what.hint')} value={fields.what} onChange={(what) => onChange({ what })} maxLength={limits.what} />;
    case 'measure':
      return <TextField long label={text('goals.measure')} hint={text('goals.measure.hint')} value={fields.measure} onChange={(measure) => onChange({ measure })} maxLength={limits.measure} />;
    case 'why':
      return <TextField long label={text('goals.why')} hint={text('goals.why.hint')} value={fields.why} onChange={(why) => onChange({ why })} maxLength={limits.why} />;
    case 'steps':
      return <Steps fields={fields} onChange={onChange} />;
    case 'milestones':
      return <Milestones fields={fields} onChange={onChange} />;
    case 'end':
      return <End fields={fields} onChange={onChange} />;
  }
}

function Steps({ fields: { steps }, onChange }: PartProps) {
  const text = useText();
  const change = (id: string, some: Partial<(typeof steps)[number]>) => onChange({ steps: steps.map((step) => (step.id === id ? { ...step, ...some } : step)) });
  return (
    <div className="stack">
      <p className="muted">{text('goals.steps.about')}</p>
      {steps.map((step, place) => (
        <div key={step.id} role="group" aria-label={text('goals.step.number', { number: place + 1 })} className={styles.step}>
          <TextField label={text('goals.step.words')} value={step.words} onChange={(words) => change(step.id, { words })} maxLength={limits.step} />
          <TextField type="date" label={text('goals.step.on')} value={step.on} onChange={(on) => change(step.id, { on })} />
          <Button look="quiet" icon={X} aria-label={text('goals.step.remove', { number: place + 1 })} onPress={() => onChange({ steps: steps.filter(({ id }) => id !== step.id) })} />
        </div>
      ))}
      {steps.length < limits.steps && (
        <div className="row">
          <Button icon={Plus} onPress={() => onChange({ steps: [...steps, { id: newOp(), words: '', on: '' }] })}>
            {text('goals.step.add')}
          </Button>
        </div>
      )}
    </div>
  );
}

function Milestones({ fields: { milestones }, onChange }: PartProps) {
  const text = useText();
  return (
    <div className="stack">
      <p className="muted">{text('goals.milestones.about')}</p>
      {milestones.map((one, place) => (
        <div key={one.id} role="group" aria-label={text('goals.milestone.number', { number: place + 1 })} className={styles.step}>
          <TextField
            label={text('goals.milestone.words')}
            value={one.words}
            onChange={(words) => onChange({ milestones: milestones.map((other) => (other.id === one.id ? { ...other, words } : other)) })}
            maxLength={limits.milestone}
          />
          <Button look="quiet" icon={X} aria-label={text('goals.milestone.remove', { number: place + 1 })} onPress={() => onChange({ milestones: milestones.filter(({ id }) => id !== one.id) })} />
        </div>
      ))}
      {milestones.length < limits.milestones && (
        <div className="row">
          <Button icon={Plus} onPress={() => onChange({ milestones: [...milestones, { id: newOp(), words: '' }] })}>
            {text('goals.milestone.add')}
          </Button>
        </div>
      )}
    </div>
  );
}

function End({ fields, onChange }: PartProps) {
  const text = useText();
  return (
    <div className="stack">
      <ReachChoice value={fields.reach} onChange={(reach) => onChange({ reach })} />
      <TextField type="date" label={text('goals.reviewOn')} hint={text('goals.reviewOn.hint')} value={fields.reviewOn} onChange={(reviewOn) => onChange({ reviewOn })} />
    </div>
  );
}

const reaches: readonly GoalReach[] = ['me', 'care', 'group'];

/** Who reads a goal: one act, and one to take it back. */
export function ReachChoice({ value, onChange }: { readonly value: GoalReach; readonly onChange: (reach: GoalReach) => void }) {
  const text = useText();
  const options = reaches.map((id) => ({ id, name: text(`goals.reach.${id}`), hint: text(`goals.reach.${id}.hint`) }));
  return <RadioGroup label={text('goals.reach')} options={options} value={value} onChange={onChange} />;
}

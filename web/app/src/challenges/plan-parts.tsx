import { ChevronDown } from 'lucide-react';
import groups from '../groups/groups.module.css';
import { ownZone, zonesByContinent } from '../groups/zones';
import { useText } from '../i18n';
import { Icon } from '../parts/icon';
import { NativeSelect } from '../parts/native-select';
import { TextField } from '../parts/text-field';
import { UserText } from '../parts/user-text';
import { isDay, plusDays } from './days';
import { linesOf, movedTo, type PlanFields, planLimits, type PlanProblems } from './plan-fields';
import styles from './plan.module.css';
import { sizes } from './sizes';
import { useDayWords } from './use-day-words';

export interface PlanPartProps {
  readonly fields: PlanFields;
  readonly problems: PlanProblems;
  readonly hasBegun: boolean;
  readonly hasEnded: boolean;
  readonly onChange: (part: Partial<PlanFields>) => void;
}

/** From when to when, and by which clock. Moving the first day moves the last one with it. */
export function TimeFields({ fields, problems, hasBegun, hasEnded, onChange }: PlanPartProps) {
  const text = useText();
  return (
    <>
      <div className={groups.pair}>
        <TextField
          type="date"
          label={text('challenge.plan.startsOn')}
          isDisabled={hasBegun}
          problem={problems.startsOn && text(problems.startsOn)}
          value={fields.startsOn}
          onChange={(startsOn) => onChange(movedTo(fields, startsOn))}
        />
        <TextField type="date" label={text('challenge.plan.endsOn')} isDisabled={hasEnded} problem={problems.endsOn && text(problems.endsOn)} value={fields.endsOn} onChange={(endsOn) => onChange({ endsOn })} />
      </div>
      {hasBegun && <p className="muted small">{text('challenge.plan.startsOn.begun')}</p>}
      <NativeSelect label={text('challenge.plan.timeZone')} hint={text('challenge.plan.timeZone.hint')} value={fields.timeZone} onChange={(timeZone) => onChange({ timeZone })}>
        <option value="UTC">UTC</option>
        {zonesByContinent(ownZone(), fields.timeZone).map(([continent, zones]) => (
          <optgroup key={continent} label={continent}>
            {zones.map(({ id, city }) => (
              <option key={id} value={id}>
                {city}
              </option>
            ))}
          </optgroup>
        ))}
      </NativeSelect>
    </>
  );
}

/** The same challenge in three sizes. */
export function StepFields({ fields, problems, onChange }: PlanPartProps) {
  const text = useText();
  const change = (place: number, step: string) => {
    const [one, two, three] = fields.steps;
    onChange({ steps: place === 0 ? [step, two, three] : place === 1 ? [one, step, three] : [one, two, step] });
  };
  return (
    <>
      <p className="muted">{text('challenge.plan.steps.about')}</p>
      {sizes.map((size, place) => {
        const step = fields.steps[place] ?? '';
        const isMissing = problems.steps !== undefined && step.trim() === '';
        return (
          <TextField
            key={size}
            label={text(`challenge.size.${size}`)}
            problem={isMissing && problems.steps ? text(problems.steps) : undefined}
            value={step}
            onChange={(next) => change(place, next)}
            maxLength={planLimits.step}
          />
        );
      })}
    </>
  );
}

/** A small task for each day, one a line; beside them the days on which they come. */
export function TaskFields({ fields, problems, onChange }: PlanPartProps) {
  const text = useText();
  const words = useDayWords();
  const tasks = linesOf(fields.tasks);
  const dayOf = (place: number) => (isDay(fields.startsOn) ? words.short(plusDays(fields.startsOn, place)) : '');
  return (
    <>
      <TextField
        long
        label={text('challenge.plan.tasks.label')}
        hint={text('challenge.plan.tasks.hint')}
        problem={problems.tasks && text(problems.tasks)}
        value={fields.tasks}
        onChange={(next) => onChange({ tasks: next })}
      />
      {tasks.length > 0 && (
        <details className={styles.preview}>
          <summary>
            {text('challenge.plan.tasks.preview', { count: tasks.length })}
            <Icon of={ChevronDown} />
          </summary>
          <ol>
            {tasks.map((task, place) => (
              // oxlint-disable-next-line react/no-array-index-key -- the place is the day
              <li key={place}>
                <span className="muted small">{text('challenge.plan.tasks.day', { day: place + 1, date: dayOf(place) })}</span>{' '}
                {task === '' ? <span className="muted">{text('challenge.plan.tasks.free')}</span> : <UserText>{task}</UserText>}
              </li>
            ))}
          </ol>
        </details>
      )}
    </>
  );
}

import { Link } from 'react-router';
import type { ProgrammePlan, ProgrammeStep, ReleaseCondition, TemplateContent } from '../contracts';
import { useText } from '../i18n';
import { Button } from '../parts/button';
import { NativeSelect } from '../parts/native-select';
import { paths } from '../paths';
import { useLibrary } from './library-context';
import styles from './library.module.css';
import { ListTools } from './list-tools';
import { NumberBox } from './number-box';
import { releaseOf, rulesAt } from './programme-plan';
import { sizes } from './words';

interface StepCardProps {
  readonly plan: ProgrammePlan;
  readonly place: number;
  /** What the steps are made of, each in the version that the plan names. */
  readonly contents: readonly (TemplateContent | null)[];
  readonly onChange: (part: Partial<ProgrammeStep>) => void;
  readonly onMove: (to: number) => void;
  readonly onRemove: () => void;
}

/** A step of a programme: which template, in which size, and when it is given. */
export function StepCard({ plan, place, contents, onChange, onMove, onRemove }: StepCardProps) {
  const text = useText();
  const { entries } = useLibrary();
  const step = plan.steps[place];
  if (step === undefined) return null;
  const { template, size, release } = step;
  const entry = entries.get(template.template);
  const before = plan.steps.slice(0, place);
  const name = text('library.programme.step', { number: place + 1 });
  return (
    <li className={styles.question}>
      <div className={styles.questionHead}>
        <h3>
          {name}:{' '}
          <Link to={paths.template(template.template)} lang={entry?.told.language} dir="auto">
            {entry?.told.title ?? text('library.template.gone')}
          </Link>
        </h3>
        <ListTools name={name} place={place} count={plan.steps.length} onMove={onMove} onRemove={onRemove} />
      </div>
      {entry !== undefined && entry.version !== template.version && (
        <p className="small">
          {text('library.programme.older', { version: template.version, newest: entry.version })}{' '}
          <Button look="quiet" onPress={() => onChange({ template: { ...template, version: entry.version } })}>
            {text('library.programme.newest')}
          </Button>
        </p>
      )}
      <div className={styles.release}>
        <NativeSelect label={text('library.programme.size')} value={size} onChange={(next) => onChange({ size: sizes.find((one) => one === next) ?? size })}>
          {sizes.map((one) => (
            <option key={one} value={one}>
              {text(`library.size.${one}`)}
            </option>
          ))}
        </NativeSelect>
        <NativeSelect
          label={text('library.release')}
          value={release.rule}
          onChange={(next) => onChange({ release: releaseOf(rulesAt(place).find((rule) => rule === next) ?? 'atOnce', before) })}
        >
          {rulesAt(place).map((rule) => (
            <option key={rule} value={rule}>
              {text(`library.release.${rule}`)}
            </option>
          ))}
        </NativeSelect>
        {(release.rule === 'daysAfterPrevious' || release.rule === 'daysAfterStart') && (
          <NumberBox label={text('library.release.days')} value={release.days} onChange={(days) => onChange({ release: { ...release, days } })} />
        )}
      </div>
      {release.condition !== null && <Condition before={before} contents={contents} condition={release.condition} onChange={(condition) => onChange({ release: { ...release, condition } })} />}
    </li>
  );
}

interface ConditionProps {
  readonly before: readonly ProgrammeStep[];
  readonly contents: readonly (TemplateContent | null)[];
  readonly condition: ReleaseCondition;
  readonly onChange: (condition: ReleaseCondition) => void;
}

const numeric: ReadonlySet<string> = new Set(['scale', 'number', 'pacer', 'timer']);
const tests = ['done', 'answerAtLeast', 'answerAtMost'] as const;

function Condition({ before, contents, condition, onChange }: ConditionProps) {
  const text = useText();
  const { entries } = useLibrary();
  // of the version that is given, not of the newest one
  const fields = contents[before.findIndex(({ id }) => id === condition.step)]?.form.fields.filter(({ type }) => numeric.has(type)) ?? [];
  const put = (test: (typeof tests)[number]) =>
    onChange(test === 'done' ? { ...condition, test, field: null, number: null } : { ...condition, test, field: condition.field ?? fields[0]?.key ?? null, number: condition.number ?? fields[0]?.min ?? 0 });
  return (
    <div className={styles.release}>
      <NativeSelect label={text('library.release.step')} value={condition.step} onChange={(id) => onChange({ step: id, test: 'done', field: null, number: null })}>
        {before.map(({ id, template }, place) => (
          <option key={id} value={id}>
            {`${place + 1}: ${entries.get(template.template)?.told.title ?? template.template}`}
          </option>
        ))}
      </NativeSelect>
      <NativeSelect label={text('library.release.test')} value={condition.test} onChange={(next) => put(tests.find((one) => one === next) ?? 'done')}>
        {tests.filter((test) => test === 'done' || fields.length > 0).map((test) => (
          <option key={test} value={test}>
            {text(`library.release.${test}`)}
          </option>
        ))}
      </NativeSelect>
      {condition.test !== 'done' && (
        <>
          <NativeSelect label={text('library.release.field')} value={condition.field ?? ''} onChange={(field) => onChange({ ...condition, field })}>
            {fields.map(({ key, label }) => (
              <option key={key} value={key}>
                {label}
              </option>
            ))}
          </NativeSelect>
          <NumberBox label={text('library.branch.number')} value={condition.number} onChange={(number) => onChange({ ...condition, number })} />
        </>
      )}
    </div>
  );
}

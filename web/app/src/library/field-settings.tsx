import { Plus } from 'lucide-react';
import type { FieldType, FormField } from '../contracts';
import { useText } from '../i18n';
import { Button } from '../parts/button';
import { NativeSelect } from '../parts/native-select';
import { Switch } from '../parts/switch';
import { TextField } from '../parts/text-field';
import { asType, fieldOf } from './blank';
import { freeKey } from './form-steps';
import styles from './library.module.css';
import { ListTools, movedIn } from './list-tools';
import { NumberBox } from './number-box';
import { columnTypes } from './words';

export interface FieldPartProps {
  readonly field: FormField;
  /** Where in the field it was changed, so that keystrokes there are one step back. */
  readonly onChange: (part: Partial<FormField>, where: string) => void;
}

/** What a question of its kind can be given. */
export function FieldSettings({ field, onChange }: FieldPartProps) {
  const text = useText();
  const number = (name: 'maxLength' | 'min' | 'max' | 'step' | 'minRows' | 'maxRows' | 'seconds' | 'minutes' | 'cycles') => (
    <NumberBox label={text(`library.field.${name}`)} value={field[name]} onChange={(value) => onChange({ [name]: value }, name)} />
  );
  switch (field.type) {
    case 'text':
      return number('maxLength');
    case 'longText':
      return (
        <>
          {number('maxLength')}
          <Switch isSelected={field.hasVoice} onChange={(hasVoice) => onChange({ hasVoice }, '')}>
            {text('library.field.hasVoice')}
          </Switch>
        </>
      );
    case 'scale':
      return (
        <>
          <div className={styles.pair}>
            {number('min')}
            {number('max')}
            {number('step')}
          </div>
          <Anchors field={field} onChange={onChange} />
        </>
      );
    case 'number':
      return (
        <div className={styles.pair}>
          {number('min')}
          {number('max')}
        </div>
      );
    case 'choice':
      return (
        <>
          <Options field={field} onChange={onChange} />
          <Quiz field={field} onChange={onChange} />
        </>
      );
    case 'multi':
      return (
        <>
          <Options field={field} onChange={onChange} />
          <Switch isSelected={field.allowsOther} onChange={(allowsOther) => onChange({ allowsOther }, '')}>
            {text('library.field.allowsOther')}
          </Switch>
        </>
      );
    case 'checklist':
      return <Options field={field} onChange={onChange} />;
    case 'table':
    case 'ladder':
      return (
        <>
          <Columns field={field} onChange={onChange} />
          <div className={styles.pair}>
            {number('minRows')}
            {number('maxRows')}
          </div>
        </>
      );
    case 'drawing':
      return (
        <Switch isSelected={field.allowsPhoto} onChange={(allowsPhoto) => onChange({ allowsPhoto }, '')}>
          {text('library.field.allowsPhoto')}
        </Switch>
      );
    case 'audio':
    case 'timer':
      return number('seconds');
    case 'pacer':
      return <Pacer field={field} onChange={onChange} />;
    default:
      return null;
  }
}

function Options({ field: { options, correct }, onChange }: FieldPartProps) {
  const text = useText();
  const put = (next: FormField['options'], where = '') => onChange({ options: next, ...(correct !== null && next.every(({ value }) => value !== correct) && { correct: null }) }, where);
  return (
    <div className="stack">
      <ul className={styles.rows}>
        {options.map(({ value, label }, place) => (
          <li key={value} className={styles.row}>
            <TextField
              label={text('library.field.option', { number: place + 1 })}
              value={label}
              maxLength={200}
              onChange={(next) => put(options.map((one, at) => (at === place ? { ...one, label: next } : one)), `option:${value}`)}
            />
            <ListTools
              name={text('library.field.option', { number: place + 1 })}
              place={place}
              count={options.length}
              onMove={(to) => put(movedIn(options, place, to))}
              onRemove={() => put(options.toSpliced(place, 1))}
            />
          </li>
        ))}
      </ul>
      <div className="row">
        <Button icon={Plus} onPress={() => put([...options, { value: freeKey(options.map((one) => ({ key: one.value })), 'o'), label: '' }])}>
          {text('library.field.option.add')}
        </Button>
      </div>
    </div>
  );
}

function Quiz({ field: { options, correct, explain }, onChange }: FieldPartProps) {
  const text = useText();
  return (
    <>
      <NativeSelect label={text('library.field.correct')} hint={text('library.field.correct.hint')} value={correct ?? ''} onChange={(value) => onChange({ correct: value || null }, '')}>
        <option value="">{text('library.field.correct.none')}</option>
        {options.map(({ value, label }) => (
          <option key={value} value={value}>
            {label || value}
          </option>
        ))}
      </NativeSelect>
      {correct !== null && (
        <TextField long label={text('library.field.explain')} value={explain ?? ''} maxLength={600} onChange={(next) => onChange({ explain: next || null }, 'explain')} />
      )}
    </>
  );
}

function Anchors({ field: { anchors, min, max }, onChange }: FieldPartProps) {
  const text = useText();
  const put = (next: FormField['anchors'], where = '') => onChange({ anchors: next.toSorted((one, other) => one.at - other.at) }, where);
  const free = [min, max, min !== null && max !== null ? (min + max) / 2 : null].find((at) => at !== null && anchors.every((anchor) => anchor.at !== at));
  return (
    <div className="stack">
      <ul className={styles.rows}>
        {anchors.map(({ at, label }, place) => (
          <li key={at} className={styles.row}>
            <TextField
              label={text('library.field.anchor', { at })}
              value={label}
              maxLength={80}
              onChange={(next) => put(anchors.map((one, other) => (other === place ? { ...one, label: next } : one)), `anchor:${at}`)}
            />
            <ListTools name={text('library.field.anchor', { at })} place={place} count={anchors.length} onRemove={() => put(anchors.toSpliced(place, 1))} />
          </li>
        ))}
      </ul>
      {free !== undefined && free !== null && (
        <div className="row">
          <Button icon={Plus} onPress={() => put([...anchors, { at: free, label: '' }])}>
            {text('library.field.anchor.add', { at: free })}
          </Button>
        </div>
      )}
    </div>
  );
}

function Columns({ field, onChange }: FieldPartProps) {
  const text = useText();
  const { columns, orderBy, type } = field;
  const put = (next: FormField['columns'], where = '') =>
    onChange({ columns: next, ...(orderBy !== null && !next.some((one) => one.key === orderBy && (one.type === 'scale' || one.type === 'number')) && { orderBy: null }) }, where);
  const change = (place: number, part: Partial<FormField>, where: string) =>
    put(columns.map((column, at) => (at === place ? { ...column, ...part } : column)), where && `${columns[place]?.key}:${where}`);
  const sortable = columns.filter((column) => column.type === 'scale' || column.type === 'number');
  return (
    <div className="stack">
      <ul className={styles.rows}>
        {columns.map((column, place) => (
          <li key={column.key} className={styles.inner}>
            <div className="stack">
              <div className={styles.row}>
                <TextField
                  label={text('library.field.column', { number: place + 1 })}
                  value={column.label}
                  maxLength={300}
                  onChange={(label) => change(place, { label }, 'label')}
                />
                <ListTools
                  name={text('library.field.column', { number: place + 1 })}
                  place={place}
                  count={columns.length}
                  onMove={(to) => put(movedIn(columns, place, to))}
                  {...(columns.length > 1 && { onRemove: () => put(columns.toSpliced(place, 1)) })}
                />
              </div>
              <TypeSelect types={columnTypes} value={column.type} onChange={(next) => change(place, asType(column, next), '')} />
              <FieldSettings field={column} onChange={(part, where) => change(place, part, where)} />
            </div>
          </li>
        ))}
      </ul>
      {columns.length < 14 && (
        <div className="row">
          <Button icon={Plus} onPress={() => put([...columns, fieldOf('text', freeKey(columns, 'c'))])}>
            {text('library.field.column.add')}
          </Button>
        </div>
      )}
      {type === 'ladder' && (
        <NativeSelect label={text('library.field.orderBy')} value={orderBy ?? ''} onChange={(value) => onChange({ orderBy: value || null }, '')}>
          <option value="">{text('library.field.orderBy.none')}</option>
          {sortable.map(({ key, label }) => (
            <option key={key} value={key}>
              {label || key}
            </option>
          ))}
        </NativeSelect>
      )}
    </div>
  );
}

const phases = ['inhale', 'hold_in', 'exhale', 'hold_out', 'top_up_inhale'] as const;

function Pacer({ field, onChange }: FieldPartProps) {
  const text = useText();
  const put = (next: FormField['phases'], where = '') => onChange({ phases: next }, where);
  const change = (place: number, part: Partial<FormField['phases'][number]>, where = '') => put(field.phases.map((one, at) => (at === place ? { ...one, ...part } : one)), where);
  return (
    <div className="stack">
      <ul className={styles.rows}>
        {field.phases.map(({ phase, seconds }, place) => (
          // oxlint-disable-next-line react/no-array-index-key -- a breath has nothing else to be told apart by
          <li key={place} className={styles.row}>
            <div className={styles.pair}>
              <NativeSelect label={text('library.field.phase', { number: place + 1 })} value={phase} onChange={(next) => change(place, { phase: next })}>
                {phases.map((one) => (
                  <option key={one} value={one}>
                    {text(`library.phase.${one}`)}
                  </option>
                ))}
              </NativeSelect>
              <NumberBox label={text('library.field.phase.seconds')} value={seconds} onChange={(value) => change(place, { seconds: value ?? 0 }, `phase:${place}`)} />
            </div>
            <ListTools name={text('library.field.phase', { number: place + 1 })} place={place} count={field.phases.length} onMove={(to) => put(movedIn(field.phases, place, to))} onRemove={() => put(field.phases.toSpliced(place, 1))} />
          </li>
        ))}
      </ul>
      {field.phases.length < 6 && (
        <div className="row">
          <Button icon={Plus} onPress={() => put([...field.phases, { phase: 'exhale', seconds: 4 }])}>
            {text('library.field.phase.add')}
          </Button>
        </div>
      )}
      <div className={styles.pair}>
        <NumberBox label={text('library.field.minutes')} value={field.minutes} onChange={(minutes) => onChange({ minutes, ...(minutes !== null && { cycles: null }) }, 'minutes')} />
        <NumberBox label={text('library.field.cycles')} value={field.cycles} onChange={(cycles) => onChange({ cycles, ...(cycles !== null && { minutes: null }) }, 'cycles')} />
      </div>
    </div>
  );
}

interface TypeSelectProps {
  readonly types: readonly FieldType[];
  readonly value: FieldType;
  readonly onChange: (type: FieldType) => void;
}

/** Of which kind a question is. */
export function TypeSelect({ types, value, onChange }: TypeSelectProps) {
  const text = useText();
  return (
    <NativeSelect label={text('library.field.type')} value={value} onChange={(next) => onChange(types.find((type) => type === next) ?? value)}>
      {types.map((type) => (
        <option key={type} value={type}>
          {text(`library.type.${type}`)}
        </option>
      ))}
    </NativeSelect>
  );
}

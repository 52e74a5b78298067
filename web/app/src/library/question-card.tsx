import { ChevronDown, ChevronUp, Copy } from 'lucide-react';
import { type KeyboardEvent, useId } from 'react';
import type { FieldType, FormField } from '../contracts';
import { useText } from '../i18n';
import { Button } from '../parts/button';
import { Switch } from '../parts/switch';
import { TextField } from '../parts/text-field';
import { BranchFields } from './branch-fields';
import { FieldSettings, TypeSelect } from './field-settings';
import styles from './library.module.css';
import { ListTools } from './list-tools';
import type { Problem } from './problems';
import { fieldTypes } from './words';

interface QuestionCardProps {
  readonly field: FormField;
  readonly place: number;
  readonly before: readonly FormField[];
  readonly count: number;
  readonly isOpen: boolean;
  readonly problem: Problem | undefined;
  readonly onOpen: (isOpen: boolean) => void;
  readonly onChange: (part: Partial<FormField>, where: string) => void;
  readonly onType: (type: FieldType) => void;
  readonly onMove: (to: number) => void;
  readonly onDouble: () => void;
  readonly onRemove: () => void;
}

/** One question in the builder. Alt with the arrow keys moves it. */
export function QuestionCard(props: QuestionCardProps) {
  const { field, place, before, count, isOpen, problem, onOpen, onChange, onType, onMove, onDouble, onRemove } = props;
  const text = useText();
  const id = useId();
  const name = text('library.question', { number: place + 1 });
  function onKeyDown(event: KeyboardEvent): void {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    event.preventDefault();
    onMove(event.key === 'ArrowUp' ? place - 1 : place + 1);
  }
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the keys are those of the buttons within
    <li className={styles.question} data-wrong={problem !== undefined} data-question={field.key} onKeyDown={onKeyDown}>
      <div className={styles.questionHead}>
        <h3 id={id} dir="auto">
          {name}: {field.label || text(`library.type.${field.type}`)}
        </h3>
        <span className="row">
          <Button look="quiet" icon={isOpen ? ChevronUp : ChevronDown} aria-expanded={isOpen} aria-label={text(isOpen ? 'library.question.close' : 'library.question.open', { name })} onPress={() => onOpen(!isOpen)} />
          <Button look="quiet" icon={Copy} aria-label={text('library.question.double', { name })} onPress={onDouble} />
          <ListTools name={name} place={place} count={count} onMove={onMove} onRemove={onRemove} />
        </span>
      </div>
      {!isOpen && (
        <p className="muted small">
          {text(`library.type.${field.type}`)}
          {field.isRequired && <> · {text('library.field.isRequired')}</>}
          {field.when !== null && <> · {text('library.branch.has')}</>}
        </p>
      )}
      {problem !== undefined && <p className="small">{text(`library.problem.${problem}`)}</p>}
      {isOpen && (
        <div role="group" aria-labelledby={id} className="stack">
          <TextField label={text('library.field.label')} value={field.label} maxLength={300} onChange={(label) => onChange({ label }, 'label')} />
          <TypeSelect types={fieldTypes} value={field.type} onChange={onType} />
          <FieldSettings key={field.type} field={field} onChange={onChange} />
          <TextField label={text('library.field.help')} value={field.help ?? ''} maxLength={600} onChange={(help) => onChange({ help: help || null }, 'help')} />
          <Switch isSelected={field.isRequired} onChange={(isRequired) => onChange({ isRequired }, '')} hint={text('library.field.isRequired.hint')}>
            {text('library.field.isRequired')}
          </Switch>
          <BranchFields when={field.when} before={before} onChange={(when, where) => onChange({ when }, where)} />
        </div>
      )}
    </li>
  );
}

import { Plus } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import type { FieldType, Form } from '../contracts';
import { useText } from '../i18n';
import { announce } from '../parts/announcer';
import { Button } from '../parts/button';
import { added, changed, doubled, moved, removed, retyped } from './form-steps';
import styles from './library.module.css';
import type { Problems } from './problems';
import { QuestionCard } from './question-card';
import { fieldTypes } from './words';
import { TypeSelect } from './field-settings';

interface FormBuilderProps {
  readonly form: Form;
  /** Shown once saving was tried. */
  readonly problems: Problems['fields'] | undefined;
  readonly onChange: (form: Form, where: string) => void;
}

/** The questions of a template: added, changed, put into another order. */
export function FormBuilder({ form, problems, onChange }: FormBuilderProps) {
  const text = useText();
  const list = useRef<HTMLUListElement>(null);
  const [open, setOpen] = useState<string>();
  const [type, setType] = useState<FieldType>('text');
  const [arrived, setArrived] = useState<string>();
  const { fields } = form;

  // what was moved or added keeps the focus
  useEffect(() => {
    if (arrived === undefined) return;
    setArrived(undefined);
    const card = list.current?.querySelector(`[data-question="${arrived}"]`);
    card?.querySelector<HTMLElement>('[role=group] input, [aria-expanded]')?.focus();
  }, [arrived]);

  function move(from: number, to: number): void {
    const field = fields[from];
    if (field === undefined || to < 0 || to >= fields.length) return;
    onChange(moved(form, from, to), '');
    setArrived(field.key);
    announce(text('library.build.moved', { from: from + 1, to: to + 1 }));
  }

  function add(): void {
    const next = added(form, type);
    const key = next.fields.at(-1)?.key;
    onChange(next, '');
    setOpen(key);
    setArrived(key);
  }

  return (
    <div className="stack">
      {fields.length === 0 && <p className="muted">{text('library.questions.none')}</p>}
      <ul ref={list} className={styles.questions}>
        {fields.map((field, place) => (
          <QuestionCard
            key={field.key}
            field={field}
            place={place}
            before={fields.slice(0, place)}
            count={fields.length}
            isOpen={open === field.key}
            problem={problems?.get(place)}
            onOpen={(isOpen) => setOpen(isOpen ? field.key : undefined)}
            onChange={(part, where) => onChange(changed(form, place, part), where && `${field.key}:${where}`)}
            onType={(next) => onChange(retyped(form, place, next), '')}
            onMove={(to) => move(place, to)}
            onDouble={() => onChange(doubled(form, place), '')}
            onRemove={() => onChange(removed(form, place), '')}
          />
        ))}
      </ul>
      {fields.length < 60 && (
        <div className={styles.row}>
          <TypeSelect types={fieldTypes} value={type} onChange={setType} />
          <Button icon={Plus} onPress={add}>
            {text('library.question.add')}
          </Button>
        </div>
      )}
    </div>
  );
}

import { type ComponentType } from 'react';
import { useText } from '../i18n';
import { Skeleton } from '../parts/skeleton';
import { noAnswer, orNull } from './answers';
import { ChoiceField, MultiField } from './choices';
import { useFill } from './fill-context';
import { lazyPart, Meanwhile } from '../lazy-page';
import { DateField, LongTextField, NumberField, TextField, TimeField } from './plain-fields';
import { ScaleField } from './scale-field';
import type { Answer, FormField } from './shapes';
import { viewOf } from './views';

/** What every kind of field is given. */
export interface FieldProps {
  readonly field: FormField;
  readonly answer: Answer;
  readonly onAnswer: (answer: Answer) => void;
  /** What to do, where it cannot stay so. */
  readonly problem: string | undefined;
  /** Where what cannot be sent yet is kept on this device. */
  readonly place: string;
}

const TableField = lazyPart([], () => import('./table-field'));
const CardSort = lazyPart([], () => import('./card-sort'));
const WeekGrid = lazyPart([], () => import('./week-grid'));
const DrawingField = lazyPart(['boards'], () => import('./drawing-field'));
const AudioField = lazyPart([], () => import('./audio-field'));
const PacerField = lazyPart(['exercises'], () => import('./exercise-field'));

const plain: Partial<Record<FormField['type'], ComponentType<FieldProps>>> = {
  text: TextField,
  longText: LongTextField,
  number: NumberField,
  date: DateField,
  time: TimeField,
  choice: ChoiceField,
  multi: MultiField,
  checklist: MultiField,
  drawing: DrawingField,
  audio: AudioField,
  pacer: PacerField,
  timer: PacerField,
  ladder: TableField,
};

const tables = { table: TableField, cards: CardSort, week: WeekGrid, exposure: TableField } as const;

interface FieldOfProps extends Omit<FieldProps, 'answer' | 'onAnswer' | 'place' | 'problem'> {
  readonly answer: Answer | undefined;
  readonly onAnswer: (answer: Answer | null) => void;
  readonly isMissing?: boolean;
  /** What comes before the field's key in the place of what is kept. */
  readonly within?: string;
}

/** One question and a way to answer it. */
export function Field({ field, answer = noAnswer, onAnswer, isMissing = false, within = '' }: FieldOfProps) {
  const text = useText();
  const { isDisabled, keptAs } = useFill();
  const problem = isMissing ? text(field.type === 'table' || field.type === 'ladder' ? 'form.missing.rows' : 'form.missing', { count: field.minRows ?? 1 }) : undefined;
  if (field.type === 'scale')
    return <ScaleField field={field} value={answer.number} isDisabled={isDisabled} problem={problem} onChange={(number) => onAnswer(orNull({ ...noAnswer, number }))} />;
  const Kind = field.type === 'table' ? tables[viewOf(field)] : (plain[field.type] ?? TextField);
  return (
    <Meanwhile show={<Skeleton lines={2} />}>
      <Kind field={field} answer={answer} problem={problem} place={`${keptAs}/${within}${field.key}`} onAnswer={(next) => onAnswer(orNull(next))} />
    </Meanwhile>
  );
}

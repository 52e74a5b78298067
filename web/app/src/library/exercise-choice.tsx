import { type Breathing, type Exercise, exercises, exerciseOf } from '../exercises/library';
import type { FormField } from '../contracts';
import { useText } from '../i18n';
import { NativeSelect } from '../parts/native-select';
import type { FieldPartProps } from './type-select';

const isBreathing = (exercise: Exercise): exercise is Breathing => exercise.kind === 'breathing';

/** How long an exercise takes, where it says so. */
const secondsOf = (exercise: Exercise): number | undefined =>
  'segments' in exercise ? exercise.segments.reduce((sum, { seconds }) => sum + seconds, 0) : undefined;

/** What a pacer takes over from a breathing exercise: its breath, and how long. */
function breathOf({ id, phases, default_minutes: minutes, default_cycles: cycles }: Breathing): Partial<FormField> {
  return { exercise: id, phases: phases.map(({ phase, seconds }) => ({ phase, seconds })), minutes: minutes ?? (cycles === null ? 5 : null), cycles: minutes === null ? cycles : null };
}

/** The guided exercise that a pacer or a timer goes with. */
export default function ExerciseChoice({ field, onChange }: FieldPartProps) {
  const text = useText();
  const isPacer = field.type === 'pacer';
  function choose(id: string): void {
    const exercise = exerciseOf(id);
    if (exercise === undefined) return onChange({ exercise: null }, '');
    if (isBreathing(exercise)) return onChange(breathOf(exercise), '');
    onChange({ exercise: id, seconds: secondsOf(exercise) ?? field.seconds }, '');
  }
  return (
    <NativeSelect label={text('library.field.exercise')} value={field.exercise ?? ''} onChange={choose}>
      <option value="">{text('library.field.exercise.none')}</option>
      {exercises.filter((one) => isBreathing(one) === isPacer).map(({ id, title }) => (
        <option key={id} value={id}>
          {title}
        </option>
      ))}
    </NativeSelect>
  );
}

import { RotateCcw } from 'lucide-react';
import { useId, useState } from 'react';
import { Countdown } from '../exercises/countdown';
import { ExerciseInHand } from '../exercises/exercise-in-hand';
import { HowItGoes } from '../exercises/how-it-goes';
import { Safety } from '../exercises/safety';
import { useExercise } from '../exercises/told';
import { useText } from '../i18n';
import { Button } from '../parts/button';
import { noAnswer } from './answers';
import type { FieldProps } from './field';
import { FieldTitle } from './field-title';
import { useFill } from './fill-context';
import { useAnswerWords } from './words';

/** A pacer or a timer; saying that it is done answers it with the seconds. */
export default function ExerciseField({ field, answer, onAnswer, problem, place }: FieldProps) {
  const text = useText();
  const id = useId();
  const words = useAnswerWords();
  const { isDisabled } = useFill();
  const [isOpen, setOpen] = useState(false);
  const exercise = useExercise(field.exercise);
  const done = (seconds: number) => {
    setOpen(false);
    onAnswer({ ...noAnswer, number: Math.max(1, seconds) });
  };
  return (
    <div role="group" aria-labelledby={`${id}-label`} aria-describedby={`${id}-more`} className="stack">
      <FieldTitle id={id} field={field} problem={problem} />
      {answer.number !== null && !isOpen && <p role="status">{text('form.exercise.did', { time: words(field, answer) })}</p>}
      {answer.number !== null && !isOpen && !isDisabled && (
        <div>
          <Button icon={RotateCcw} onPress={() => setOpen(true)}>
            {text('form.exercise.again')}
          </Button>
        </div>
      )}
      {!isDisabled && (answer.number === null || isOpen) && (
        <>
          {exercise !== undefined && <Safety exercise={exercise} />}
          {exercise !== undefined && (
            <details>
              <summary>{text('exercise.how')}</summary>
              <HowItGoes exercise={exercise} />
            </details>
          )}
          {exercise === undefined ? (
            <Countdown id={place} seconds={field.seconds ?? 300} onDone={done} />
          ) : (
            <ExerciseInHand exercise={exercise} phases={field.phases} minutes={field.minutes} cycles={field.cycles} seconds={field.seconds} keptAs={place} onDone={done} />
          )}
          <div>
            <Button look="quiet" onPress={() => done(field.seconds ?? (field.minutes ?? 1) * 60)}>
              {text('form.exercise.elsewhere')}
            </Button>
          </div>
        </>
      )}
    </div>
  );
}

import type { Breath } from './library';
import type { Exercise } from './library';
import { Muscles, Script } from './guide';
import { Pacer } from './pacer';
import { Senses } from './senses';

export interface ExerciseInHandProps {
  readonly exercise: Exercise;
  readonly phases?: readonly Breath[];
  readonly minutes?: number | null;
  readonly cycles?: number | null;
  readonly seconds?: number | null;
  readonly onDone?: (seconds: number) => void;
}

/** An exercise as its kind is done. */
export function ExerciseInHand({ exercise, seconds, onDone, ...breath }: ExerciseInHandProps) {
  switch (exercise.kind) {
    case 'breathing':
      return <Pacer key={exercise.id} exercise={exercise} {...breath} onDone={onDone} />;
    case 'pmr':
      return <Muscles key={exercise.id} exercise={exercise} onDone={onDone} />;
    case 'grounding':
      return <Senses key={exercise.id} exercise={exercise} onDone={onDone} />;
    case 'mindfulness':
    case 'imagery':
      return <Script key={exercise.id} exercise={exercise} seconds={seconds} onDone={onDone} />;
  }
}

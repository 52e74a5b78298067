import { useLeft } from '../forms/left';
import { Skeleton } from '../parts/skeleton';
import type { LeftRun } from './left-run';
import type { Breath, Exercise } from './library';
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
  /** Under it is kept where somebody stopped. */
  readonly keptAs?: string;
}

/** An exercise as its kind is done, from where it was left. */
export function ExerciseInHand({ exercise, seconds, onDone, keptAs = 'exercises', ...breath }: ExerciseInHandProps) {
  const left = useLeft<LeftRun>(`${keptAs}/${exercise.id}`);
  if (left.isLoading) return <Skeleton lines={6} />;
  switch (exercise.kind) {
    case 'breathing':
      return <Pacer key={exercise.id} exercise={exercise} {...breath} left={left} onDone={onDone} />;
    case 'pmr':
      return <Muscles key={exercise.id} exercise={exercise} left={left} onDone={onDone} />;
    case 'grounding':
      return <Senses key={exercise.id} exercise={exercise} left={left} onDone={onDone} />;
    case 'mindfulness':
    case 'imagery':
      return <Script key={exercise.id} exercise={exercise} seconds={seconds} left={left} onDone={onDone} />;
  }
}

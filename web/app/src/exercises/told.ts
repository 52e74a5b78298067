import { useMemo } from 'react';
import { type Told, toldIn, Translated, useTold } from '../told';
import { type Exercise, exerciseOf, exercises } from './library';

/** What of an exercise is read or said. */
export const textNames: ReadonlySet<string> = new Set([
  'title', 'when_useful', 'steps', 'accessibility', 'evidence_note', 'stop_rule', 'cautions', 'label', 'cue', 'prompt',
]);

/** The exercises in Arabic. */
const arabic = new Translated(async () => (await import('./exercises.ar.json')).default);

export const exerciseTold = (exercise: Exercise, told: Told): Exercise => toldIn(exercise, told, textNames);

const useExerciseWords = (): Told => useTold(arabic);

/** All exercises, in the reader's language. */
export function useExercises(): readonly Exercise[] {
  const told = useExerciseWords();
  return useMemo(() => exercises.map((exercise) => exerciseTold(exercise, told)), [told]);
}

/** One of them, in the reader's language. */
export function useExercise(id: string | null | undefined): Exercise | undefined {
  const told = useExerciseWords();
  return useMemo(() => {
    const found = exerciseOf(id);
    return found && exerciseTold(found, told);
  }, [id, told]);
}

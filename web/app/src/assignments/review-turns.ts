import type { HomeworkReview, MoveReview } from '../contracts';

type Where = Pick<HomeworkReview, 'step' | 'turn' | 'people' | 'had' | 'secondsEach'>;

/** The four steps, with what is asked in each (R5). */
export const steps = ['how', 'stuck', 'goal', 'next'] as const;

/** Minutes of the steps: short, usual, long (R5: 12, not under 10 and not over 15). */
export const lengths = { short: [2, 4, 2, 2], usual: [3, 4, 2, 3], long: [4, 5, 2, 4] } as const;

/** R5.5: every four to six weeks a longer look back. */
const lookBackDays = 28;

const move = (step: number, turn: string | null, hasSpoken: boolean): MoveReview => ({ kind: 'moveReview', step, turn, hasSpoken });

/** On: to whoever has not had their turn, then to the next step; nothing after the last. */
export function onFrom({ step, turn, people, had, secondsEach }: Where): MoveReview | undefined {
  const from = turn === null ? 0 : people.indexOf(turn) + 1;
  const ahead = [...people.slice(from), ...people.slice(0, from)];
  const next = secondsEach === null ? undefined : ahead.find((person) => person !== turn && !had.includes(person));
  if (next !== undefined) return move(step, next, true);
  if (step < steps.length - 1) return move(step + 1, null, true);
  return turn === null ? undefined : move(step, null, true);
}

/** Back: to whoever came before, then to the step before. Nobody has had their turn by that. */
export function backFrom({ step, turn, people }: Where): MoveReview | undefined {
  const at = turn === null ? -1 : people.indexOf(turn);
  if (at > 0) return move(step, people[at - 1] ?? null, false);
  if (at === 0) return move(step, null, false);
  return step > 0 ? move(step - 1, null, false) : undefined;
}

/** Whether a longer look back is due, by when the last one was or the first review. */
export const isLookBackDue = (since: string | undefined, now: Date): boolean =>
  since !== undefined && now.getTime() - Date.parse(since) >= lookBackDays * 86_400_000;

/** On and back by the keyboard, and by the pointers that people hold in a room; in Arabic the arrows are the other way round. */
export function directionOf(key: string, isRightToLeft: boolean): 'on' | 'back' | undefined {
  if (key === 'PageDown' || key === (isRightToLeft ? 'ArrowLeft' : 'ArrowRight')) return 'on';
  if (key === 'PageUp' || key === (isRightToLeft ? 'ArrowRight' : 'ArrowLeft')) return 'back';
  return undefined;
}

/** Minutes and seconds. */
export const clockOf = (seconds: number): string => `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;

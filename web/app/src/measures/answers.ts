import type { FilledForm, Topic } from '../contracts';
import { newOp, useItems, usePending } from '../live';
import { useState } from 'react';

/** What was chosen for a question: a number, or that one would rather not say. */
export type Chosen = number | 'declined';

export interface FormInHand {
  readonly form: string;
  /** As far as this browser knows, with what is still on its way. */
  readonly chosen: ReadonlyMap<string, Chosen>;
  /** Everything has arrived. */
  readonly isKept: boolean;
}

/** The questionnaire that is being filled in: the one that was begun, here or elsewhere, or a new one. */
export function useFormInHand(record: Topic, measure: string): FormInHand {
  const [fresh] = useState(newOp);
  const begun = useItems(record, 'filledForm').findLast((form) => form.measure === measure && form.handedInAt === null);
  const pending = usePending(record);
  const waiting = pending.flatMap(({ command, state }) => (command.kind === 'answerItem' && command.measure === measure && state !== 'refused' ? [command] : []));
  const form = begun?.id ?? waiting[0]?.form ?? fresh;
  const chosen = answersOf(begun);
  for (const command of waiting) {
    if (command.form !== form) continue;
    if (command.isDeclined) chosen.set(command.item, 'declined');
    else if (command.value === null) chosen.delete(command.item);
    else chosen.set(command.item, command.value);
  }
  return { form, chosen, isKept: waiting.length === 0 };
}

export function answersOf(form: FilledForm | undefined): Map<string, Chosen> {
  const chosen = new Map<string, Chosen>();
  for (const { item, value, isDeclined } of form?.answers ?? []) {
    if (isDeclined) chosen.set(item, 'declined');
    else if (value !== null) chosen.set(item, value);
  }
  return chosen;
}

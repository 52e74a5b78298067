import { useMemo } from 'react';
import { dayAt, isDay, plusDays } from '../challenges/days';
import type { GoalCard, GoalNext } from '../contracts';
import { useGroup } from '../groups/group-context';
import { useText } from '../i18n';
import { AnsweredDialog } from '../journals/answered-dialog';
import { useAsk } from '../journals/use-act';
import { useNow } from '../journals/use-now';
import { RadioGroup } from '../parts/radio-group';
import { Skeleton } from '../parts/skeleton';
import { TextField } from '../parts/text-field';
import { toast } from '../parts/toast-queue';
import { useKept } from '../writing/kept';
import { goalsOf } from './use-goals';

const nexts: readonly GoalNext[] = ['keep', 'shrink', 'grow', 'change'];

interface Fields {
  readonly words: string;
  readonly next: GoalNext;
  readonly reviewOn: string;
}

/** Looking at a goal again: what it tells, what next, and when to look the next time. */
export default function ReviewDialog({ card, onClose }: { readonly card: GoalCard; readonly onClose: () => void }) {
  const text = useText();
  const { group, card: sheet } = useGroup();
  const goals = goalsOf(group);
  const ask = useAsk(goals);
  const today = dayAt(useNow(), sheet.timeZone);
  const begins = useMemo<Fields>(() => ({ words: '', next: 'keep', reviewOn: plusDays(today, 28) }), [today]);
  const kept = useKept<Fields>(`${goals}:${card.id}:review`, begins);
  const { words, next, reviewOn } = kept.value;
  const change = (some: Partial<Fields>) => kept.set({ ...kept.value, ...some });
  const send = () =>
    words.trim() === '' ? text('goals.review.missing') : ask({ kind: 'reviewGoal', goal: card.id, words: words.trim(), next, reviewOn: isDay(reviewOn) ? reviewOn : null });
  function done(): void {
    kept.drop();
    toast(text('goals.review.done'));
  }
  return (
    <AnsweredDialog title={text('goals.review')} submit={text('goals.save')} onSubmit={send} onDone={done} onClose={onClose}>
      {kept.isLoading ? (
        <Skeleton lines={6} />
      ) : (
        <>
          <TextField long label={text('goals.review.words')} hint={text('goals.review.words.hint')} value={words} onChange={(said) => change({ words: said })} maxLength={1000} />
          <RadioGroup label={text('goals.next')} options={nexts.map((id) => ({ id, name: text(`goals.next.${id}`) }))} value={next} onChange={(chosen) => change({ next: chosen })} />
          <TextField type="date" label={text('goals.review.again')} value={reviewOn} onChange={(on) => change({ reviewOn: on })} />
        </>
      )}
    </AnsweredDialog>
  );
}

import { useMemo } from 'react';
import type { SuggestionAnswer, SuggestionCard, Topic } from '../contracts';
import { useText } from '../i18n';
import { AnsweredDialog } from '../journals/answered-dialog';
import { useAsk } from '../journals/use-act';
import { useItem } from '../live';
import { RadioGroup } from '../parts/radio-group';
import { Skeleton } from '../parts/skeleton';
import { TextField } from '../parts/text-field';
import { toast } from '../parts/toast-queue';
import { UserText } from '../parts/user-text';
import { useKept } from '../writing/kept';

interface Fields {
  readonly answer: SuggestionAnswer;
  readonly said: string;
  readonly changed: string;
}

const answers: readonly SuggestionAnswer[] = ['changed', 'trying', 'staying'];

interface AnswerDialogProps {
  readonly box: Topic;
  readonly card: SuggestionCard;
  readonly onClose: () => void;
}

/** Answering a suggestion before the whole group, in one's own words: how somebody writes can tell who they are. */
export default function AnswerDialog({ box, card, onClose }: AnswerDialogProps) {
  const text = useText();
  const ask = useAsk(box);
  const before = useItem(box, `answer:${card.id}`, 'youSaid');
  const begins = useMemo<Fields>(() => ({ answer: before?.answer ?? 'changed', said: before?.said ?? '', changed: before?.changed ?? '' }), [before]);
  const kept = useKept<Fields>(`${box}:${card.id}:answer`, begins);
  const { answer, said, changed } = kept.value;
  const change = (some: Partial<Fields>) => kept.set({ ...kept.value, ...some });
  const send = () =>
    said.trim() === '' || changed.trim() === ''
      ? text('suggestions.answer.missing')
      : ask({ kind: 'answerSuggestion', suggestion: card.id, answer, said: said.trim(), changed: changed.trim() });
  function done(): void {
    kept.drop();
    toast(text('suggestions.answer.done'));
  }
  return (
    <AnsweredDialog title={text('suggestions.answer')} submit={text('suggestions.answer.send')} onSubmit={send} onDone={done} onClose={onClose}>
      <UserText as="block">{card.words ?? ''}</UserText>
      {kept.isLoading ? (
        <Skeleton lines={6} />
      ) : (
        <>
          <TextField long label={text('suggestions.said')} hint={text('suggestions.said.hint')} value={said} onChange={(next) => change({ said: next })} maxLength={400} />
          <RadioGroup label={text('suggestions.answer.what')} options={answers.map((id) => ({ id, name: text(`suggestions.answer.${id}`) }))} value={answer} onChange={(next) => change({ answer: next })} />
          <TextField long label={text('suggestions.changed')} hint={text('suggestions.changed.hint')} value={changed} onChange={(next) => change({ changed: next })} maxLength={1000} />
        </>
      )}
    </AnsweredDialog>
  );
}

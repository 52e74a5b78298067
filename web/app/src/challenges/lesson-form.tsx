import { useMemo } from 'react';
import type { Lesson, LessonReach } from '../contracts';
import { AnsweredForm } from '../groups/answered-form';
import { useText } from '../i18n';
import { useAsk } from '../journals/use-act';
import { RadioGroup } from '../parts/radio-group';
import { Skeleton } from '../parts/skeleton';
import { TextField } from '../parts/text-field';
import { toast } from '../parts/toast-queue';
import { drafts } from './act-drafts';
import { useChallenge } from './challenge-context';
import { useKept } from '../writing/kept';

const reaches = ['group', 'care', 'me'] as const satisfies readonly LessonReach[];

interface LessonFields {
  readonly words: string;
  readonly reach: LessonReach;
}

/** The one thing that somebody keeps from it, and who reads it. Written again, it replaces the earlier one. */
export function LessonForm({ own }: { readonly own: Lesson | undefined }) {
  const text = useText();
  const { challenge } = useChallenge();
  const ask = useAsk(challenge);
  const begins = useMemo((): LessonFields => ({ words: own?.words ?? '', reach: own?.reach ?? 'group' }), [own?.words, own?.reach]);
  const { value, isLoading, set, drop } = useKept(drafts.lesson(challenge), begins);
  if (isLoading) return <Skeleton />;
  const options = reaches.map((id) => ({ id, name: text(`challenge.reach.${id}`) }));
  const keep = () => (value.words.trim() === '' ? text('challenge.lesson.missing') : ask({ kind: 'writeLesson', words: value.words.trim(), reach: value.reach }));

  function done(): void {
    drop();
    toast(text('challenge.lesson.done'));
  }

  return (
    <AnsweredForm isPrimary submit={text(own === undefined ? 'challenge.lesson.submit' : 'challenge.save')} onSubmit={keep} onDone={done}>
      <TextField long label={text('challenge.lesson')} hint={text('challenge.lesson.hint')} value={value.words} onChange={(words) => set({ ...value, words })} maxLength={1000} />
      <RadioGroup layout="row" label={text('challenge.lesson.reach')} options={options} value={value.reach} onChange={(reach) => set({ ...value, reach })} />
    </AnsweredForm>
  );
}

import { useState } from 'react';
import { useText } from '../i18n';
import { AnsweredDialog } from '../journals/answered-dialog';
import { useAsk } from '../journals/use-act';
import { useLive } from '../live';
import { TextField } from '../parts/text-field';
import { toast } from '../parts/toast-queue';
import { useKept } from '../writing/kept';
import { drafts } from './act-drafts';
import { useChallenge } from './challenge-context';
import { sizes } from './sizes';

/** Keeps doing something from the challenge as one's own task; it is on the person's own page then. */
export default function HabitDialog({ onClose }: { readonly onClose: () => void }) {
  const text = useText();
  const { client } = useLive();
  const { challenge, plan, taking } = useChallenge();
  const ask = useAsk(client);
  const [begins] = useState(() => ({ words: taking ? (taking.ownStep ?? plan.steps[sizes.indexOf(taking.size)] ?? '') : '', cue: '' }));
  const kept = useKept(drafts.habit(challenge), begins);
  const { words, cue } = kept.value;
  const keep = () => (words.trim() === '' ? text('challenge.habit.missing') : ask({ kind: 'keepTask', words: words.trim(), cue: cue.trim() || null }));
  function done(): void {
    kept.drop();
    toast(text('challenge.habit.done'));
  }

  return (
    <AnsweredDialog title={text('challenge.habit')} submit={text('challenge.habit.submit')} onSubmit={keep} onDone={done} onClose={onClose}>
      <p>{text('challenge.habit.own')}</p>
      <TextField label={text('challenge.habit.words')} value={words} onChange={(next) => kept.set({ words: next, cue })} maxLength={200} />
      <TextField label={text('challenge.habit.cue')} hint={text('challenge.habit.cue.hint')} value={cue} onChange={(next) => kept.set({ words, cue: next })} maxLength={200} />
    </AnsweredDialog>
  );
}

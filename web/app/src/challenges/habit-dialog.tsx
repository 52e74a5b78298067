import { useState } from 'react';
import { useText } from '../i18n';
import { AnsweredDialog } from '../journals/answered-dialog';
import { useAsk } from '../journals/use-act';
import { useLive } from '../live';
import { TextField } from '../parts/text-field';
import { toast } from '../parts/toast-queue';
import { useChallenge } from './challenge-context';
import { sizes } from './sizes';

/** Keeps doing something from the challenge as one's own task; it is on the person's own page then. */
export default function HabitDialog({ onClose }: { readonly onClose: () => void }) {
  const text = useText();
  const { client } = useLive();
  const { plan, taking } = useChallenge();
  const ask = useAsk(client);
  const [words, setWords] = useState(() => (taking ? (taking.ownStep ?? plan.steps[sizes.indexOf(taking.size)] ?? '') : ''));
  const [cue, setCue] = useState('');
  const keep = () => (words.trim() === '' ? text('challenge.habit.missing') : ask({ kind: 'keepTask', words: words.trim(), cue: cue.trim() || null }));
  return (
    <AnsweredDialog title={text('challenge.habit')} submit={text('challenge.habit.submit')} onSubmit={keep} onDone={() => toast(text('challenge.habit.done'))} onClose={onClose}>
      <p>{text('challenge.habit.own')}</p>
      <TextField label={text('challenge.habit.words')} value={words} onChange={setWords} maxLength={200} />
      <TextField label={text('challenge.habit.cue')} hint={text('challenge.habit.cue.hint')} value={cue} onChange={setCue} maxLength={200} />
    </AnsweredDialog>
  );
}

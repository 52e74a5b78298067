import { useState } from 'react';
import type { Taker } from '../contracts';
import { useText } from '../i18n';
import { AnsweredDialog } from '../journals/answered-dialog';
import { useNames } from '../journals/seats';
import { useAsk } from '../journals/use-act';
import { TextField } from '../parts/text-field';
import { toast } from '../parts/toast-queue';
import { useChallenge } from './challenge-context';

/** A kind word to one person; nobody else learns of it. */
export default function ReachOutDialog({ taker, onClose }: { readonly taker: Taker; readonly onClose: () => void }) {
  const text = useText();
  const names = useNames();
  const { challenge } = useChallenge();
  const ask = useAsk(challenge);
  const name = names.one(taker.person);
  // without the marks around the name: it becomes the facilitator's own sentence
  const [words, setWords] = useState(() => text('challenge.reachOut.words', { name: name.replaceAll(/[\u2068\u2069]/g, '') }));
  const say = () => (words.trim() === '' ? text('challenge.reachOut.missing') : ask({ kind: 'reachOut', person: taker.person, words: words.trim() }));
  return (
    <AnsweredDialog
      title={text('challenge.reachOut.to', { name })}
      submit={text('challenge.reachOut.submit')}
      onSubmit={say}
      onDone={() => toast(text('challenge.reachOut.done', { name }))}
      onClose={onClose}
    >
      <p>{text('challenge.reachOut.about')}</p>
      <TextField long label={text('challenge.reachOut.label')} value={words} onChange={setWords} maxLength={400} />
    </AnsweredDialog>
  );
}

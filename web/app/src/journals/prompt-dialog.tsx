import { useState } from 'react';
import { useText } from '../i18n';
import { Switch } from '../parts/switch';
import { TextField } from '../parts/text-field';
import { toast } from '../parts/toast-queue';
import { AnsweredDialog } from './answered-dialog';
import styles from './composer.module.css';
import { useJournal } from './journal-context';
import { useAsk } from './use-act';

const day = 24 * 3_600_000;

/** For a date field, in the reader's own time. */
function dateField(moment: Date): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
}

/** The beginning of a day, or the end of it, in the reader's own time. */
const beginning = (date: string) => new Date(`${date}T00:00:00`);
const end = (date: string) => new Date(`${date}T23:59:59`);

/** A new prompt: for a week from today, unless something else is chosen. */
export default function PromptDialog({ onClose }: { readonly onClose: () => void }) {
  const text = useText();
  const { journal } = useJournal();
  const ask = useAsk(journal);
  const [words, setWords] = useState('');
  const [from, setFrom] = useState(() => dateField(new Date()));
  const [until, setUntil] = useState(() => dateField(new Date(Date.now() + 6 * day)));
  const [isSeeAfter, setSeeAfter] = useState(false);

  function add() {
    if (words.trim() === '') return text('journal.prompt.words.missing');
    if (!from || !until || until < from) return text('journal.prompt.dates.wrong');
    return ask({ kind: 'addPrompt', words: words.trim(), from: beginning(from).toISOString(), until: end(until).toISOString(), isSeeAfter });
  }

  return (
    <AnsweredDialog
      title={text('journal.prompt.add')}
      submit={text('journal.prompt.add.submit')}
      onSubmit={add}
      onDone={() => toast(text('journal.prompt.add.done'))}
      onClose={onClose}
    >
      <TextField long label={text('journal.prompt.words')} hint={text('journal.prompt.words.hint')} value={words} onChange={setWords} maxLength={400} />
      <div className={styles.people}>
        <TextField type="date" label={text('journal.prompt.first')} value={from} onChange={setFrom} />
        <TextField type="date" label={text('journal.prompt.last')} value={until} onChange={setUntil} />
      </div>
      <Switch isSelected={isSeeAfter} onChange={setSeeAfter} hint={text('journal.prompt.seeAfter.hint')}>
        {text('journal.prompt.seeAfter')}
      </Switch>
    </AnsweredDialog>
  );
}

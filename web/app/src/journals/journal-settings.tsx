import { useState } from 'react';
import { useText } from '../i18n';
import { RadioGroup } from '../parts/radio-group';
import { Switch } from '../parts/switch';
import { TextField } from '../parts/text-field';
import { toast } from '../parts/toast-queue';
import { AnsweredDialog } from './answered-dialog';
import { useJournal } from './journal-context';
import { moderations } from './moderations';
import { useAsk } from './use-act';

/** How the journal works, for facilitators. */
export default function JournalSettings({ onClose }: { readonly onClose: () => void }) {
  const text = useText();
  const { journal, head } = useJournal();
  const ask = useAsk(journal);
  const [title, setTitle] = useState(head.title);
  const [about, setAbout] = useState(head.about ?? '');
  const [moderation, setModeration] = useState(head.moderation);
  const [holdFirst, setHoldFirst] = useState(String(head.holdFirst || 3));
  const [isAdviceWelcome, setAdviceWelcome] = useState(head.isAdviceWelcome);
  const [isClosed, setClosed] = useState(head.isClosed);

  function save() {
    const count = Number(holdFirst);
    if (title.trim() === '') return text('journal.settings.title.missing');
    if (moderation === 'holdFirst' && !(Number.isInteger(count) && count >= 1 && count <= 20)) return text('journal.settings.holdFirst.wrong');
    const first = moderation === 'holdFirst' ? count : null;
    return ask({ kind: 'changeJournal', title, about, moderation, holdFirst: first, isAdviceWelcome, isClosed });
  }

  const options = moderations.map((id) => ({ id, name: text(`journal.moderation.${id}`), hint: text(`journal.moderation.${id}.hint`) }));
  return (
    <AnsweredDialog
      title={text('journal.settings')}
      submit={text('journal.settings.save')}
      onSubmit={save}
      onDone={() => toast(text('journal.settings.done'))}
      onClose={onClose}
    >
      <TextField label={text('journal.settings.title')} value={title} onChange={setTitle} maxLength={80} />
      <TextField long label={text('journal.settings.about')} hint={text('journal.settings.about.hint')} value={about} onChange={setAbout} maxLength={400} />
      <RadioGroup label={text('journal.settings.moderation')} options={options} value={moderation} onChange={setModeration} />
      {moderation === 'holdFirst' && (
        <TextField label={text('journal.settings.holdFirst')} inputMode="numeric" value={holdFirst} onChange={setHoldFirst} />
      )}
      <Switch isSelected={!isAdviceWelcome} onChange={(isOff) => setAdviceWelcome(!isOff)} hint={text('journal.settings.noAdvice.hint')}>
        {text('journal.settings.noAdvice')}
      </Switch>
      <Switch isSelected={isClosed} onChange={setClosed} hint={text('journal.settings.closed.hint')}>
        {text('journal.settings.closed')}
      </Switch>
    </AnsweredDialog>
  );
}

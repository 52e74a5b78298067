import { useState } from 'react';
import type { Moderation } from '../contracts';
import { useText } from '../i18n';
import { AnsweredDialog } from '../journals/answered-dialog';
import { moderations } from '../journals/moderations';
import { useAsk } from '../journals/use-act';
import { RadioGroup } from '../parts/radio-group';
import { Switch } from '../parts/switch';
import { TextField } from '../parts/text-field';
import { toast } from '../parts/toast-queue';
import { useGroup } from './group-context';

const usualFirst = 3;

/** A new journal: in a new group, the first texts of each person wait for a facilitator. */
export function JournalDialog({ onClose }: { readonly onClose: () => void }) {
  const text = useText();
  const { group } = useGroup();
  const ask = useAsk(group);
  const [title, setTitle] = useState('');
  const [about, setAbout] = useState('');
  const [moderation, setModeration] = useState<Moderation>('holdFirst');
  const [holdFirst, setHoldFirst] = useState(String(usualFirst));
  const [isAdviceWelcome, setAdviceWelcome] = useState(false);

  function add() {
    const count = Number(holdFirst);
    if (title.trim() === '') return text('journal.settings.title.missing');
    if (moderation === 'holdFirst' && !(Number.isInteger(count) && count >= 1 && count <= 20)) return text('journal.settings.holdFirst.wrong');
    const first = moderation === 'holdFirst' ? count : usualFirst;
    return ask({ kind: 'addJournal', title: title.trim(), about: about.trim() || null, moderation, holdFirst: first, isAdviceWelcome });
  }

  const options = moderations.map((id) => ({ id, name: text(`journal.moderation.${id}`), hint: text(`journal.moderation.${id}.hint`) }));
  return (
    <AnsweredDialog
      title={text('group.journals.add')}
      submit={text('group.journals.submit')}
      onSubmit={add}
      onDone={() => toast(text('group.journals.done'))}
      onClose={onClose}
    >
      <TextField label={text('journal.settings.title')} hint={text('group.journals.title.hint')} value={title} onChange={setTitle} maxLength={80} />
      <TextField long label={text('journal.settings.about')} hint={text('journal.settings.about.hint')} value={about} onChange={setAbout} maxLength={400} />
      <RadioGroup label={text('journal.settings.moderation')} options={options} value={moderation} onChange={setModeration} />
      {moderation === 'holdFirst' && (
        <TextField label={text('journal.settings.holdFirst')} inputMode="numeric" value={holdFirst} onChange={setHoldFirst} />
      )}
      <Switch isSelected={!isAdviceWelcome} onChange={(isOff) => setAdviceWelcome(!isOff)} hint={text('journal.settings.noAdvice.hint')}>
        {text('journal.settings.noAdvice')}
      </Switch>
    </AnsweredDialog>
  );
}

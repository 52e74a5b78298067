import { useState } from 'react';
import { useText } from '../i18n';
import { AnsweredDialog } from '../journals/answered-dialog';
import { useAsk } from '../journals/use-act';
import { Switch } from '../parts/switch';
import { TextField } from '../parts/text-field';
import { toast } from '../parts/toast-queue';
import { usePageInHand } from './page-context';

/** What the page is called, what it is for, and whether people see where others are writing. */
export default function ChangeDialog({ onClose }: { readonly onClose: () => void }) {
  const text = useText();
  const { page, sheet } = usePageInHand();
  const ask = useAsk(page);
  const [title, setTitle] = useState(sheet.title);
  const [about, setAbout] = useState(sheet.about ?? '');
  const [showsCarets, setShowsCarets] = useState(sheet.showsCarets);
  const save = () =>
    title.trim() === '' ? text('page.new.missing') : ask({ kind: 'changePage', title: title.trim(), about: about.trim(), isLocked: null, showsCarets });
  return (
    <AnsweredDialog title={text('page.change')} submit={text('page.save')} onSubmit={save} onDone={() => toast(text('page.change.done'))} onClose={onClose}>
      <TextField label={text('page.name')} value={title} onChange={setTitle} maxLength={80} />
      <TextField long label={text('page.about')} value={about} onChange={setAbout} maxLength={1000} />
      <Switch isSelected={showsCarets} onChange={setShowsCarets} hint={text('page.carets.hint')}>
        {text('page.carets')}
      </Switch>
    </AnsweredDialog>
  );
}

import { CalendarPlus, Ellipsis, History, Inbox, Settings2 } from 'lucide-react';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useText } from '../i18n';
import { lazyPart } from '../lazy-page';
import { useItems } from '../live';
import { Button, ButtonLink } from '../parts/button';
import { Menu, MenuItem } from '../parts/menu';
import { paths } from '../paths';
import { useJournal } from './journal-context';

const JournalSettings = lazyPart([], () => import('./journal-settings'));
const PromptDialog = lazyPart([], () => import('./prompt-dialog'));

/** What facilitators do with a journal. */
export default function JournalTools() {
  const text = useText();
  const navigate = useNavigate();
  const { group, journal, head } = useJournal();
  const waiting = useItems(journal, 'waiting').length + useItems(journal, 'flagCard').length;
  const [asked, setAsked] = useState<'settings' | 'prompt'>();
  const close = () => setAsked(undefined);
  return (
    <>
      <ButtonLink look="plain" icon={Inbox} href={paths.review(group)}>
        {waiting > 0 ? text('journal.tools.reviewCount', { count: waiting }) : text('journal.tools.review')}
      </ButtonLink>
      <Menu label={text('journal.tools')} trigger={<Button icon={Ellipsis} aria-label={text('journal.tools')} />}>
        {!head.isClosed && <MenuItem icon={CalendarPlus} name={text('journal.tools.prompt')} onAction={() => setAsked('prompt')} />}
        <MenuItem icon={Settings2} name={text('journal.tools.settings')} onAction={() => setAsked('settings')} />
        <MenuItem icon={History} name={text('journal.tools.log')} onAction={() => void navigate(paths.log(group))} />
      </Menu>
      {asked === 'settings' && <JournalSettings onClose={close} />}
      {asked === 'prompt' && <PromptDialog onClose={close} />}
    </>
  );
}

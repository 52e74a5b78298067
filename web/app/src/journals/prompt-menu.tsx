import { Ellipsis, Trash2 } from 'lucide-react';
import type { Prompt } from '../contracts';
import { useText } from '../i18n';
import { Button } from '../parts/button';
import { Menu, MenuItem } from '../parts/menu';
import { useJournal } from './journal-context';
import { useAct } from './use-act';

/** What facilitators can do with a prompt. */
export default function PromptMenu({ prompt }: { readonly prompt: Prompt }) {
  const text = useText();
  const { journal } = useJournal();
  const act = useAct(journal);
  return (
    <Menu label={text('journal.prompt.more')} trigger={<Button look="quiet" icon={Ellipsis} aria-label={text('journal.prompt.more')} />}>
      <MenuItem icon={Trash2} name={text('journal.prompt.remove')} onAction={() => void act({ kind: 'removePrompt', prompt: prompt.id })} />
    </Menu>
  );
}

import { Ellipsis, Eye, EyeOff, Flag, type LucideIcon, PenLine, Undo2 } from 'lucide-react';
import { useState } from 'react';
import type { Act } from '../contracts';
import { useText } from '../i18n';
import { useNames } from '../journals/seats';
import { useAct } from '../journals/use-act';
import { lazyPart } from '../lazy-page';
import { Button } from '../parts/button';
import { Menu, MenuItem } from '../parts/menu';
import { type ActDeed, deedsFor } from './acts';
import { useChallenge } from './challenge-context';

const ActDialogs = lazyPart([], () => import('./act-dialogs'));

const icons: Readonly<Record<ActDeed, LucideIcon>> = { edit: PenLine, takeBack: Undo2, flag: Flag, hide: EyeOff, unhide: Eye };

/** What can be done with an act. */
export default function ActMenu({ act, onEdit }: { readonly act: Act; readonly onEdit: () => void }) {
  const text = useText();
  const names = useNames();
  const looker = useChallenge();
  const send = useAct(looker.challenge);
  const [asked, setAsked] = useState<'takeBack' | 'hide' | 'flag'>();
  const deeds = deedsFor(act, looker);
  if (deeds.length === 0) return null;

  function run(deed: ActDeed): void {
    if (deed === 'edit') onEdit();
    else if (deed === 'unhide') void send({ kind: 'unhideAct', act: act.id });
    else setAsked(deed);
  }

  return (
    <>
      <Menu
        label={text('challenge.act.more', { name: names.one(act.by) })}
        trigger={<Button look="quiet" icon={Ellipsis} aria-label={text('challenge.act.more', { name: names.one(act.by) })} />}
      >
        {deeds.map((deed) => (
          <MenuItem key={deed} icon={icons[deed]} name={deed === 'flag' ? text('flags.ask') : text(`challenge.deed.${deed}`)} onAction={() => run(deed)} />
        ))}
      </Menu>
      {asked && <ActDialogs asked={asked} act={act} onClose={() => setAsked(undefined)} />}
    </>
  );
}

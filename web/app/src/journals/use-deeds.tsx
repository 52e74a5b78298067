import { type ReactNode, useState } from 'react';
import type { Entry } from '../contracts';
import { useText } from '../i18n';
import { lazyPart } from '../lazy-page';
import { useConnection } from '../live';
import { toast } from '../parts/toast-queue';
import { type Deed, deedsFor, type Written } from './choices';
import { useJournal } from './journal-context';
import { useAct } from './use-act';

const Asked = lazyPart([], () => import('./asked'));

interface Deeds {
  readonly deeds: readonly Deed[];
  readonly run: (deed: Deed) => void;
  /** The dialog that is open, if any. */
  readonly dialog: ReactNode;
}

/** What can be done with something written, and doing it. */
export function useDeeds(words: Written, entry: Entry, onEdit: () => void): Deeds {
  const text = useText();
  const looker = useJournal();
  const act = useAct(looker.journal);
  const connection = useConnection();
  const [asked, setAsked] = useState<Deed>();
  const close = () => setAsked(undefined);
  const about = { entry: entry.id, item: words.id };

  async function takeBack(): Promise<void> {
    const isOnline = connection.state === 'online';
    const sent = act({ kind: 'withdrawEntry', entry: entry.id });
    const undo = { name: text('journal.undo'), run: () => void act({ kind: 'restoreEntry', entry: entry.id }) };
    if (!isOnline) toast(text('journal.unsent.waiting'));
    else if ((await sent).kind === 'accepted') toast(text('journal.takeBack.done'), undo);
  }

  function run(deed: Deed): void {
    if (deed === 'edit') onEdit();
    else if (deed === 'approve') void act({ kind: 'approveItem', ...about, version: words.version });
    else if (deed === 'unhide') void act({ kind: 'unhideItem', ...about });
    else if (deed === 'bringBack') void act({ kind: 'restoreEntry', entry: entry.id });
    else if (deed === 'takeBack' && words.kind === 'entry') void takeBack();
    else setAsked(deed);
  }

  const dialog = asked !== undefined && (
    <Asked deed={asked} words={words} entry={entry} onClose={close} />
  );
  return { deeds: deedsFor(words, entry, looker), run, dialog };
}

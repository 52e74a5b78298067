import { type ReactNode, useState } from 'react';
import type { Entry } from '../contracts';
import { useText } from '../i18n';
import { useConnection } from '../live';
import { Button } from '../parts/button';
import { Dialog } from '../parts/dialog';
import { toast } from '../parts/toast-queue';
import { type Deed, deedsFor, type Written } from './choices';
import { DecideDialog } from './decide-dialog';
import { FlagDialog } from './flag-dialog';
import { useJournal } from './journal-context';
import { ShareDialog } from './share-dialog';
import { useAct } from './use-act';

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

  return { deeds: deedsFor(words, entry, looker), run, dialog: asked !== undefined && <Asked deed={asked} words={words} entry={entry} onClose={close} /> };
}

interface AskedProps {
  readonly deed: Deed;
  readonly words: Written;
  readonly entry: Entry;
  readonly onClose: () => void;
}

function Asked({ deed, words, entry, onClose }: AskedProps) {
  switch (deed) {
    case 'share':
      return <ShareDialog entry={entry} onClose={onClose} />;
    case 'flag':
      return <FlagDialog entry={entry.id} item={words.id} onClose={onClose} />;
    case 'takeBack':
      return <TakeBackDialog entry={entry.id} response={words.id} onClose={onClose} />;
    case 'return':
    case 'hide':
    case 'makePrivate':
      return <DecideDialog decision={deed} entry={entry.id} item={words.id} reader={words.by} onClose={onClose} />;
    default:
      return null;
  }
}

/** A response that was taken back cannot come back, so it is asked for once. */
function TakeBackDialog({ entry, response, onClose }: { readonly entry: string; readonly response: string; readonly onClose: () => void }) {
  const text = useText();
  const { journal } = useJournal();
  const act = useAct(journal);
  const takeBack = () => {
    void act({ kind: 'withdrawResponse', entry, response });
    onClose();
  };
  const actions = (
    <>
      <Button look="danger" onPress={takeBack}>
        {text('journal.takeBack.response.yes')}
      </Button>
      <Button onPress={onClose}>{text('journal.takeBack.response.no')}</Button>
    </>
  );
  return (
    <Dialog isQuestion isOpen title={text('journal.takeBack.response')} onClose={onClose} actions={actions}>
      <p>{text('journal.takeBack.response.about')}</p>
    </Dialog>
  );
}

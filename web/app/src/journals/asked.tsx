import type { Entry } from '../contracts';
import { FlagDialog } from '../flags/flag-dialog';
import { useText } from '../i18n';
import { Button } from '../parts/button';
import { Dialog } from '../parts/dialog';
import type { Deed, Written } from './choices';
import { DecideDialog } from './decide-dialog';
import { useJournal } from './journal-context';
import { ShareDialog } from './share-dialog';
import { useAct } from './use-act';

interface AskedProps {
  readonly deed: Deed;
  readonly words: Written;
  readonly entry: Entry;
  readonly onClose: () => void;
}

/** The dialog that a deed asks for; nothing for those that need none. */
export default function Asked({ deed, words, entry, onClose }: AskedProps) {
  const { journal } = useJournal();
  switch (deed) {
    case 'share':
      return <ShareDialog entry={entry} onClose={onClose} />;
    case 'flag':
      return <FlagDialog topic={journal} entry={entry.id} item={words.id} onClose={onClose} />;
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

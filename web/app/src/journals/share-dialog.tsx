import { useState } from 'react';
import type { Entry, Reach } from '../contracts';
import { useText } from '../i18n';
import { toast } from '../parts/toast-queue';
import { AnsweredDialog } from './answered-dialog';
import { AudienceChoice } from './audience-choice';
import { useJournal } from './journal-context';
import { useAsk } from './use-act';

const wider: Readonly<Record<Reach, readonly Reach[]>> = { me: ['group', 'chosen', 'care'], care: ['group', 'chosen'], chosen: ['group', 'chosen'], group: [] };

/** Lets more people read one's own entry. It only goes one way, and says so. */
export function ShareDialog({ entry, onClose }: { readonly entry: Entry; readonly onClose: () => void }) {
  const text = useText();
  const { journal } = useJournal();
  const ask = useAsk(journal);
  const { reach, people } = entry.sharing;
  const [sharing, setSharing] = useState(reach === 'chosen' ? entry.sharing : { reach: wider[reach].at(-1) ?? 'group', people: [] as readonly string[] });
  const isNobodyChosen = sharing.reach === 'chosen' && sharing.people.length === 0;
  return (
    <AnsweredDialog
      title={text('journal.share.title')}
      submit={text('journal.share.submit')}
      onSubmit={() => (isNobodyChosen ? text('journal.reach.missing') : ask({ kind: 'widenEntry', entry: entry.id, sharing }))}
      onDone={() => toast(text('journal.share.done'))}
      onClose={onClose}
    >
      <p>{text('journal.share.about')}</p>
      <AudienceChoice sharing={sharing} onChange={setSharing} reaches={wider[reach]} fixed={people} />
    </AnsweredDialog>
  );
}

import { Bookmark, History } from 'lucide-react';
import { type FormEvent, useId, useState } from 'react';
import type { Command, Topic } from '../contracts';
import { useText } from '../i18n';
import { useLive } from '../live';
import { Button } from '../parts/button';
import { Dialog } from '../parts/dialog';
import { TextField } from '../parts/text-field';
import { toast } from '../parts/toast-queue';
import { useSentence } from '../refusals/use-sentence';
import type { PageAt } from './page-copy';
import { partsOf } from './parts-of';
import type { Looks } from './use-looks';
import type { Rights } from './use-rights';

interface VersionDeedsProps {
  readonly topic: Topic;
  readonly page: PageAt;
  readonly isNow: boolean;
  readonly rights: Rights;
  readonly looks: Looks;
  readonly now: () => PageAt;
}

/** What can be done with a version: it is given a name, or a part becomes what it was then. */
export function VersionDeeds({ topic, page, isNow, rights, looks, now }: VersionDeedsProps) {
  const text = useText();
  const send = useSend(topic);
  const [isNaming, setNaming] = useState(false);
  if (!rights.mayWriteIn(null) && !rights.mayWriteIn(rights.me)) return null;
  const parts = isNow ? [] : restorable(page, now(), rights);
  return (
    <div className="row">
      <Button icon={Bookmark} onPress={() => setNaming(true)}>
        {text('page.past.name')}
      </Button>
      {parts.map(({ id, by }) => (
        <Button
          key={id}
          icon={History}
          onPress={() => void send({ kind: 'restorePart', part: id, version: page.version }).then((isDone) => isDone && toast(text('page.past.restore.done')))}
        >
          {text('page.past.restore', { part: looks.label(by) })}
        </Button>
      ))}
      {isNaming && <NameDialog onClose={() => setNaming(false)} onName={(name) => send({ kind: 'nameVersion', version: page.version, name })} />}
    </div>
  );
}

/** Parts that this person may write in and that were different then. */
function restorable(then: PageAt, now: PageAt, { mayWriteIn }: Rights) {
  const today = new Map(partsOf(now.doc).map((part) => [part.id, part]));
  return partsOf(then.doc).filter(({ id, by, node }) => mayWriteIn(by) && today.get(id) !== undefined && !today.get(id)!.node.eq(node));
}

function useSend(topic: Topic): (command: Command) => Promise<boolean> {
  const live = useLive();
  const sentence = useSentence();
  return async (command) => {
    const outcome = await live.send(topic, command, { keep: false });
    if (outcome.kind === 'rejected') toast(sentence(outcome));
    return outcome.kind === 'accepted';
  };
}

function NameDialog({ onClose, onName }: { readonly onClose: () => void; readonly onName: (name: string) => Promise<boolean> }) {
  const text = useText();
  const form = useId();
  const [name, setName] = useState('');

  async function save(event: FormEvent): Promise<void> {
    event.preventDefault();
    if (name.trim() === '' || !(await onName(name))) return;
    toast(text('page.past.name.done'));
    onClose();
  }

  const action = (
    <Button look="primary" type="submit" form={form}>
      {text('page.past.name.save')}
    </Button>
  );
  return (
    <Dialog title={text('page.past.name')} isOpen onClose={onClose} actions={action}>
      <form id={form} noValidate onSubmit={(event) => void save(event)}>
        <TextField
          label={text('page.past.name.field')}
          hint={text('page.past.name.hint')}
          value={name}
          onChange={setName}
          maxLength={80}
          // oxlint-disable-next-line jsx-a11y/no-autofocus -- the only field of a dialog that was asked for
          autoFocus
        />
      </form>
    </Dialog>
  );
}

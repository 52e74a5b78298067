import { Archive, ArchiveRestore, Copy, Download, Pencil } from 'lucide-react';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { AnsweredForm } from '../groups/answered-form';
import { useText } from '../i18n';
import { useAct } from '../journals/use-act';
import { newOp, useLive } from '../live';
import { Button, ButtonLink } from '../parts/button';
import { Dialog } from '../parts/dialog';
import { TextField } from '../parts/text-field';
import { toast } from '../parts/toast-queue';
import { paths } from '../paths';
import { GiveButton } from './give-button';
import { useLibrary } from './library-context';
import type { Entry } from './shapes';
import { useExport } from './use-export';

/** What can be done with a template. */
export function Deeds({ entry }: { readonly entry: Entry }) {
  const text = useText();
  const { library } = useLibrary();
  const act = useAct(library);
  const exported = useExport();
  const [isCopying, setCopying] = useState(false);
  const put = (isAway: boolean) => act({ kind: 'putTemplateAway', template: entry.id, isAway });

  async function putAway(): Promise<void> {
    if ((await put(true)).kind === 'accepted') toast(text('library.away.done'), { name: text('library.undo'), run: () => void put(false) });
  }

  const canGive = entry.isOn && !entry.isAway && entry.content.systemUse === null;
  return (
    <>
      {canGive && <GiveButton look="primary" label={text('library.give')} to={(group) => paths.giveHomework(group, entry.id)} />}
      {entry.isOwn && !entry.isAway && (
        <ButtonLink icon={Pencil} href={paths.editTemplate(entry.id)}>
          {text('library.edit')}
        </ButtonLink>
      )}
      {entry.isOn && (
        <Button icon={Copy} onPress={() => setCopying(true)}>
          {text(entry.isOwn ? 'library.copy.own' : 'library.copy')}
        </Button>
      )}
      <Button icon={Download} onPress={() => exported([entry])}>
        {text('library.export')}
      </Button>
      {entry.isOwn &&
        (entry.isAway ? (
          <Button icon={ArchiveRestore} onPress={() => void put(false)}>
            {text('library.away.back')}
          </Button>
        ) : (
          <Button icon={Archive} onPress={() => void putAway()}>
            {text('library.away.put')}
          </Button>
        ))}
      {isCopying && <CopyDialog entry={entry} onClose={() => setCopying(false)} />}
    </>
  );
}

function CopyDialog({ entry, onClose }: { readonly entry: Entry; readonly onClose: () => void }) {
  const text = useText();
  const live = useLive();
  const navigate = useNavigate();
  const { library } = useLibrary();
  const [op] = useState(newOp);
  const [title, setTitle] = useState(() => entry.told.title);

  function make() {
    if (title.trim() === '') return text('library.problem.title');
    const from = { template: entry.id, version: entry.version };
    // read in Arabic, it is copied in Arabic, to be changed in Arabic
    const isTold = entry.told.language !== entry.content.language;
    const command = isTold ? ({ kind: 'addTemplate', content: { ...entry.told, title: title.trim() }, from } as const) : ({ kind: 'copyTemplate', from, title: title.trim() } as const);
    return live.send(library, command, { op, keep: false });
  }

  return (
    <Dialog title={text('library.copy')} isOpen onClose={onClose}>
      <AnsweredForm isPrimary submit={text('library.copy.submit')} onSubmit={make} onDone={() => void navigate(paths.editTemplate(op))}>
        <p>{text('library.copy.about')}</p>
        <TextField label={text('library.part.title')} value={title} onChange={setTitle} maxLength={80} />
      </AnsweredForm>
    </Dialog>
  );
}

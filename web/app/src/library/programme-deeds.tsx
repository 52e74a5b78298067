import { Archive, ArchiveRestore, Download } from 'lucide-react';
import type { Programme } from '../contracts';
import { useText } from '../i18n';
import { useAct } from '../journals/use-act';
import { Button } from '../parts/button';
import { paths } from '../paths';
import { GiveButton } from './give-button';
import { useLibrary } from './library-context';
import { useExport } from './use-export';

/** What can be done with a programme. */
export function ProgrammeDeeds({ programme }: { readonly programme: Programme }) {
  const text = useText();
  const { library, entries } = useLibrary();
  const act = useAct(library);
  const exported = useExport();
  const own = [...new Set(programme.plan.steps.map(({ template }) => template.template))].flatMap((id) => {
    const entry = entries.get(id);
    return entry?.isOwn ? [entry] : [];
  });
  const put = () => act({ kind: 'putProgrammeAway', programme: programme.id, isAway: !programme.isAway });
  // an older version of an own template is handed on as it is now
  const now = { ...programme.plan, steps: programme.plan.steps.map((step) => ({ ...step, template: { ...step.template, version: entries.get(step.template.template)?.version ?? step.template.version } })) };
  return (
    <>
      {!programme.isAway && <GiveButton look="primary" label={text('library.programme.start')} to={(group) => paths.giveProgramme(group, programme.id)} />}
      <Button icon={Download} onPress={() => exported(own, [now])}>
        {text('library.export')}
      </Button>
      <Button icon={programme.isAway ? ArchiveRestore : Archive} onPress={() => void put()}>
        {text(programme.isAway ? 'library.away.back' : 'library.away.put')}
      </Button>
    </>
  );
}

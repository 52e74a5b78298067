import { useMemo, useState } from 'react';
import type { SharedSheet } from '../contracts';
import { answersOf, FormRead } from '../forms';
import { useGroup } from '../groups/group-context';
import { Section } from '../groups/section';
import { useText } from '../i18n';
import { useNames } from '../journals/seats';
import { useAct } from '../journals/use-act';
import { lazyPart } from '../lazy-page';
import { formTold, useTemplateWords } from '../library/told';
import { useItem, useTopic } from '../live';
import { Button } from '../parts/button';
import { UserText } from '../parts/user-text';

const FlagDialog = lazyPart([], () => import('../flags/flag-dialog').then((module) => ({ default: module.FlagDialog })));
const HideSheetDialog = lazyPart([], () => import('../workbooks/hide-sheet-dialog'));

/** A worksheet that its writer shows: what everybody may read of it, and nothing while it is not shown. */
export function useShown({ workbook, assignment, on, title }: SharedSheet) {
  const told = useTemplateWords();
  useTopic(workbook);
  const id = `sheet:${assignment}:${on}`;
  const sheet = useItem(workbook, id, 'worksheet');
  const task = useItem(workbook, assignment, 'workbookTask');
  const written = sheet?.form ?? task?.card.content.form;
  const form = useMemo(() => written && formTold(written, told), [written, told]);
  if (sheet === undefined || form === undefined || sheet.reach !== 'group' || sheet.standing !== 'shown') return undefined;
  return { id, sheet, form, title: told(title) };
}

/** One worksheet that is shown: its answers, and for facilitators that it was talked about. */
export function ShownSheet({ shared }: { readonly shared: SharedSheet }) {
  const text = useText();
  const names = useNames();
  const { isCare, me } = useGroup();
  const act = useAct(shared.workbook);
  const shown = useShown(shared);
  const [asked, ask] = useState<'flag' | 'hide'>();
  if (shown === undefined) return null;
  const { id, sheet, form, title } = shown;
  const { assignment: task, on } = shared;
  return (
    <div id={shared.id}>
      <Section title={<>{names.one(shared.person)}: <UserText>{title}</UserText></>}>
        <FormRead form={form} answers={answersOf(sheet.answers)} seenIn={{ topic: shared.workbook, item: id }} />
        <div className="row no-print">
          {isCare && sheet.discussedAt === null && <Button onPress={() => void act({ kind: 'discussSheet', task, on })}>{text('work.discuss')}</Button>}
          {isCare && sheet.discussedAt !== null && <p className="muted small">{text('work.sheet.discussed')}</p>}
          {isCare && (
            <Button look="quiet" onPress={() => ask('hide')}>
              {text('work.standing.hide')}
            </Button>
          )}
          {!isCare && shared.person !== me && (
            <Button look="quiet" onPress={() => ask('flag')}>
              {text('assign.shared.flag')}
            </Button>
          )}
        </div>
      </Section>
        {asked === 'flag' && <FlagDialog topic={shared.workbook} entry={id} item={id} onClose={() => ask(undefined)} />}
        {asked === 'hide' && <HideSheetDialog workbook={shared.workbook} task={task} on={on} onClose={() => ask(undefined)} />}
    </div>
  );
}

import { useState } from 'react';
import type { FlagCard } from '../contracts';
import FlagList, { type Flagged } from '../flags/flag-list';
import { lazyPart } from '../lazy-page';
import { useItems } from '../live';
import { useTask } from './task-context';
import { useWorkbook } from './workbook-context';

const HideSheetDialog = lazyPart([], () => import('./hide-sheet-dialog'));

/** Where somebody asked for a facilitator's eye on a worksheet that is shown to the group. */
export default function SheetFlags() {
  const { workbook, owner } = useWorkbook();
  const { choose } = useTask();
  const sheets = useItems(workbook, 'worksheet');
  const [hiding, setHiding] = useState<FlagCard>();
  const sheetOf = ({ item }: FlagCard) => sheets.find(({ id }) => id === item);

  function find(flag: FlagCard): Flagged | undefined {
    const sheet = sheetOf(flag);
    if (sheet === undefined) return undefined;
    const words = sheet.answers.map(({ answer }) => answer.text ?? '').filter((line) => line !== '').join('\n');
    return { by: owner, words, mayHide: sheet.reach === 'group' && sheet.standing !== 'hidden' };
  }

  const hidden = hiding && sheetOf(hiding);
  return (
    <>
      <FlagList topic={workbook} find={find} onGo={(flag) => choose(sheetOf(flag)?.on ?? '')} onHide={setHiding} />
      {hidden && <HideSheetDialog workbook={workbook} task={hidden.task} on={hidden.on} onClose={() => setHiding(undefined)} />}
    </>
  );
}

import { useState } from 'react';
import type { Worksheet, WorkReach } from '../contracts';
import { FinalDialog } from '../groups/final-dialog';
import { useText } from '../i18n';
import { useAct, useAsk } from '../journals/use-act';
import { Button } from '../parts/button';
import { Notice } from '../parts/notice';
import { toast } from '../parts/toast-queue';
import { UserText } from '../parts/user-text';
import { useTask } from './task-context';
import { useWorkbook } from './workbook-context';
import styles from './work.module.css';

/** Who reads it; showing it to the group is one act of its own, and can be taken back. */
export function ShareLine({ sheet }: { readonly sheet: Worksheet }) {
  const text = useText();
  const { task } = useTask();
  const { workbook } = useWorkbook();
  const act = useAct(workbook);
  const ask = useAsk(workbook);
  const [isAsking, setAsking] = useState(false);
  const to = (reach: WorkReach) => ({ kind: 'shareSheet', task: sheet.task, on: sheet.on, reach }) as const;
  return (
    <div className={`${styles.section ?? ''} no-print`}>
      <p className="muted small">{text(sheet.reach === 'group' && sheet.standing !== 'shown' ? `work.standing.${sheet.standing === 'held' ? 'held' : 'hidden'}` : `work.reach.${sheet.reach}`)}</p>
      {sheet.hiddenFor !== null && (
        <Notice title={text('work.hidden')}>
          <UserText as="block">{sheet.hiddenFor}</UserText>
        </Notice>
      )}
      <div className="row">
        {sheet.reach === 'group' && <Button onPress={() => void act(to('care'))}>{text('work.share.end')}</Button>}
        {sheet.reach === 'care' && sheet.standing === 'shown' && !task.card.content.isNeverForGroup && <Button onPress={() => setAsking(true)}>{text('work.share')}</Button>}
        {sheet.reach === 'care' && <Button look="quiet" onPress={() => void act(to('me'))}>{text('work.share.me')}</Button>}
        {sheet.reach === 'me' && <Button onPress={() => void act(to('care'))}>{text('work.share.care')}</Button>}
      </div>
      {isAsking && (
        <FinalDialog title={text('work.share.title')} yes={text('work.share.yes')} no={text('work.share.no')} onYes={() => ask(to('group'))} onDone={() => toast(text('work.share.done'))} onClose={() => setAsking(false)}>
          <p>{text('work.share.about')}</p>
        </FinalDialog>
      )}
    </div>
  );
}

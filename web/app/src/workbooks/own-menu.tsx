import { Ellipsis } from 'lucide-react';
import { useState } from 'react';
import type { WorkbookTask } from '../contracts';
import { useText } from '../i18n';
import { useAct } from '../journals/use-act';
import { lazyPart } from '../lazy-page';
import { Button } from '../parts/button';
import { Menu, MenuItem } from '../parts/menu';
import { useWorkbook } from './workbook-context';

const LaterDialogs = lazyPart([], () => import('./later-dialogs'));

/** What a member may always do about a task: pause, ask for time, be reminded, or say no (R2.7). */
export default function OwnMenu({ task }: { readonly task: WorkbookTask }) {
  const text = useText();
  const { workbook } = useWorkbook();
  const act = useAct(workbook);
  const [asked, ask] = useState<'pause' | 'time' | 'remind'>();
  if (task.isWithdrawn || task.isDeclined) return null;
  return (
    <>
      <Menu label={text('work.more')} trigger={<Button icon={Ellipsis}>{text('work.more')}</Button>}>
        {task.pausedSince === null ? (
          <MenuItem name={text('work.pause')} onAction={() => ask('pause')} />
        ) : (
          <MenuItem name={text('work.resume')} onAction={() => void act({ kind: 'resumeTask', task: task.id })} />
        )}
        {task.dueOn !== null && <MenuItem name={text('work.time')} onAction={() => ask('time')} />}
        <MenuItem name={text('work.remind')} onAction={() => ask('remind')} />
        {task.isKeptAsIs && <MenuItem name={text('work.hint.again')} onAction={() => void act({ kind: 'keepTaskAsIs', task: task.id, isOn: false })} />}
        <MenuItem name={text('work.decline')} onAction={() => void act({ kind: 'declineTask', task: task.id, isDeclined: true })} />
      </Menu>
      {asked && <LaterDialogs asked={asked} task={task} onClose={() => ask(undefined)} />}
    </>
  );
}

import { Printer } from 'lucide-react';
import { useEffect } from 'react';
import { Link, useParams } from 'react-router';
import { useText } from '../i18n';
import { useNames } from '../journals/seats';
import { lazyPart } from '../lazy-page';
import { useItem, useItems, useLive, useLoadedUntil } from '../live';
import { Button } from '../parts/button';
import { EmptyState } from '../parts/empty-state';
import { Notice } from '../parts/notice';
import { Skeleton } from '../parts/skeleton';
import { paths } from '../paths';
import { Page } from '../shell/page';
import { DaysList } from './days-list';
import { PlanPart } from './plan-part';
import { SheetPart } from './sheet-part';
import { TaskCard } from './task-card';
import { TaskProvider, useTaskDay } from './task-context';
import { useWorkbook } from './workbook-context';
import { WorkbookDoor } from './workbook-door';
import styles from './work.module.css';

const CareNotes = lazyPart([], () => import('./care-notes'));
const OwnMenu = lazyPart([], () => import('./own-menu'));
const Hints = lazyPart([], () => import('./hints'));

/** A task: what is asked, how it will be done, and what was done on each day. */
export default function TaskPage() {
  return (
    <WorkbookDoor>
      <Body />
    </WorkbookDoor>
  );
}

function Body() {
  const text = useText();
  const names = useNames();
  const { task: id = '' } = useParams();
  const live = useLive();
  const { workbook, owner, isOwner, isCare } = useWorkbook();
  const task = useItem(workbook, id, 'workbookTask');
  const days = useItem(workbook, `days:${id}`, 'taskDays');
  useItems(workbook, 'workbookTask');
  useLoadedUntil(workbook, 'tasks', task !== undefined);
  const [on, choose] = useTaskDay(task);
  const isNew = isOwner && task?.state === 'assigned';
  useEffect(() => {
    if (isNew) void live.send(workbook, { kind: 'seeTask', task: id }, { keep: false });
  }, [isNew, live, workbook, id]);

  if (task === undefined)
    return (
      <Page title={text('work.mine')}>
        <Skeleton lines={6} />
      </Page>
    );
  const lead = <Link to={paths.workbook(workbook)}>{isOwner ? text('work.mine') : text('work.of', { name: names.one(owner) })}</Link>;
  const actions = (
    <>
      <Button icon={Printer} onPress={() => print()}>
        {text('work.print')}
      </Button>
      {isOwner && <OwnMenu task={task} />}
    </>
  );
  return (
    <TaskProvider value={{ task, days: days?.days ?? [], on, choose }}>
      <Page title={task.card.content.title} lead={lead} actions={actions}>
        {task.isWithdrawn && <EmptyState>{text('work.withdrawn')}</EmptyState>}
        {task.isDeclined && isOwner && <Declined id={task.id} />}
        <div className={styles.layout}>
          <div className={styles.column}>
            {isCare && <CareNotes />}
            <SheetPart />
            {!task.isWithdrawn && !task.isDeclined && <Hints />}
            <TaskCard task={task} />
          </div>
          <div className={styles.column}>
            <PlanPart />
            <DaysList />
          </div>
        </div>
      </Page>
    </TaskProvider>
  );
}

/** Said no to; nobody asked why. */
function Declined({ id }: { readonly id: string }) {
  const text = useText();
  const live = useLive();
  const { workbook } = useWorkbook();
  return (
    <Notice>
      <div className="stack">
        <p>{text('work.declined')}</p>
        <div className="row">
          <Button onPress={() => void live.send(workbook, { kind: 'declineTask', task: id, isDeclined: false })}>{text('work.declined.back')}</Button>
        </div>
      </div>
    </Notice>
  );
}

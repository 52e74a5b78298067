import { useEffect, useMemo, useState } from 'react';
import { Link, useParams } from 'react-router';
import type { Worksheet } from '../contracts';
import { answersOf } from '../forms';
import { useText } from '../i18n';
import { lazyPart } from '../lazy-page';
import { useTemplateWords } from '../library/told';
import { useNames } from '../journals/seats';
import { useItem, useItems, useLive, useLoadedUntil } from '../live';
import { LookIsKept } from '../looks';
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
import { TaskProvider, useTask, useTaskDay } from './task-context';
import { useFormAsGiven } from './use-form';
import { useWorkbook } from './workbook-context';
import { WorkbookDoor } from './workbook-door';
import styles from './work.module.css';

const PrintMenu = lazyPart([], () => import('./print-menu'));
const SheetFlags = lazyPart([], () => import('./sheet-flags'));
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
  const told = useTemplateWords();
  const { task: id = '' } = useParams();
  const live = useLive();
  const { workbook, owner, isOwner, isCare } = useWorkbook();
  const task = useItem(workbook, id, 'workbookTask');
  const days = useItem(workbook, `days:${id}`, 'taskDays');
  useItems(workbook, 'workbookTask');
  useLoadedUntil(workbook, 'tasks', task !== undefined);
  const [on, choose] = useTaskDay(task);
  const sheet = useItem(workbook, `sheet:${id}:${on ?? ''}`, 'worksheet');
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
      <Paper sheet={sheet} />
      {isOwner && <OwnMenu task={task} />}
    </>
  );
  return (
    <TaskProvider value={{ task, days: days?.days ?? [], on, choose }}>
      <Page title={told(task.card.content.title)} lead={lead} actions={actions}>
        {isCare && <LookIsKept />}
        {task.isWithdrawn && <EmptyState>{text('work.withdrawn')}</EmptyState>}
        {task.isDeclined && isOwner && <Declined id={task.id} />}
        <div className={styles.layout}>
          <div className={styles.column}>
            {isOwner && task.changes.length > 0 && <Changed />}
            {isCare && <SheetFlags />}
            {isCare && <CareNotes />}
            <CardAndSheet />
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

/** What nobody has begun is read first; after that the sheet is what somebody comes for. They stay in their order during a visit. */
function CardAndSheet() {
  const { task, days } = useTask();
  const { group, isOwner } = useWorkbook();
  const [isCardFirst] = useState(isOwner && days.length === 0);
  const card = <TaskCard task={task} fillsIn={isOwner ? group : undefined} />;
  return (
    <>
      {isCardFirst && card}
      <SheetPart />
      {!task.isWithdrawn && !task.isDeclined && <Hints />}
      {!isCardFirst && card}
    </>
  );
}

/** The day that is looked at, on paper. */
function Paper({ sheet }: { readonly sheet: Worksheet | undefined }) {
  const { task } = useTask();
  const { workbook } = useWorkbook();
  const form = useFormAsGiven(task, sheet); // told where it is printed
  const answers = useMemo(() => answersOf(sheet?.answers ?? []), [sheet]);
  return <PrintMenu card={task.card} form={form} answers={answers} seenIn={sheet && { topic: workbook, item: sheet.id }} />;
}

/** What the facilitator changed; what was written stays. */
function Changed() {
  const text = useText();
  const live = useLive();
  const { task } = useTask();
  const { workbook } = useWorkbook();
  return (
    <div className="no-print">
      <Notice title={text('work.changed')}>
        <div className="stack">
          <ul className={styles.steps}>
            {task.changes.map((change) => (
              <li key={change}>{text(`work.changed.${change}`)}</li>
            ))}
          </ul>
          <p>{text('work.changed.about')}</p>
          <div className="row">
            <Button onPress={() => void live.send(workbook, { kind: 'seeTask', task: task.id })}>{text('work.changed.seen')}</Button>
          </div>
        </div>
      </Notice>
    </div>
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

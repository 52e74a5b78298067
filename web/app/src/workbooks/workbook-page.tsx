import { Link } from 'react-router';
import { dayAt } from '../challenges/days';
import { ownZone } from '../groups/zones';
import { useText } from '../i18n';
import { useNames } from '../journals/seats';
import { useNow } from '../journals/use-now';
import { useItems, usePage } from '../live';
import { LookIsKept, WhoLooked } from '../looks';
import { Earlier } from '../parts/earlier';
import { EmptyState } from '../parts/empty-state';
import { paths } from '../paths';
import { Page } from '../shell/page';
import { TaskList } from './task-list';
import { inOrder, isOn, isOver } from './tasks';
import { useWorkbook } from './workbook-context';
import { WorkbookDoor } from './workbook-door';
import styles from './work.module.css';

/** Everything that somebody was given in a group. */
export default function WorkbookPage() {
  return (
    <WorkbookDoor>
      <Body />
    </WorkbookDoor>
  );
}

function Body() {
  const text = useText();
  const names = useNames();
  const { workbook, group, owner, isOwner, isCare } = useWorkbook();
  const today = dayAt(useNow(), ownZone());
  const tasks = inOrder(useItems(workbook, 'workbookTask', 'tasks'), today);
  const older = usePage(workbook, 'tasks');
  const open = tasks.filter((task) => isOn(task) && !isOver(task, today));
  const rest = tasks.filter((task) => !open.includes(task));
  const title = isOwner ? text('work.mine') : text('work.of', { name: names.one(owner) });
  return (
    <Page title={title} lead={<Link to={paths.homework(group)}>{text('work.toGroup')}</Link>}>
      {isCare && <LookIsKept />}
      {tasks.length === 0 && <EmptyState>{text('work.none')}</EmptyState>}
      <div className={styles.column}>
        {open.length > 0 && (
          <section className={`card ${styles.section ?? ''}`}>
            <h2>{text('work.now')}</h2>
            <TaskList workbook={workbook} tasks={open} />
          </section>
        )}
        {rest.length > 0 && (
          <section className={`card ${styles.section ?? ''}`}>
            <h2>{text('work.before')}</h2>
            <TaskList workbook={workbook} tasks={rest} />
          </section>
        )}
        <Earlier of={older}>{text('work.earlier')}</Earlier>
        {isOwner && <WhoLooked at={workbook} />}
      </div>
    </Page>
  );
}

import { useId } from 'react';
import { dayAt } from '../challenges/days';
import { ownZone } from '../groups/zones';
import { useText } from '../i18n';
import { useNow } from '../journals/use-now';
import { useItemsOf } from '../live';
import { inOrder, isOn, isOver } from './tasks';
import { TaskList } from './task-list';
import { useMyWorkbooks } from './use-workbook';
import styles from './work.module.css';

/** On a person's own page: what they have to do, in all their groups. */
export function HomeHomework() {
  const text = useText();
  const id = useId();
  const workbooks = useMyWorkbooks();
  const today = dayAt(useNow(), ownZone());
  const found = useItemsOf(workbooks, 'workbookTask').filter(({ item }) => isOn(item) && !isOver(item, today));
  if (found.length === 0) return null;
  return (
    <section aria-labelledby={id} className={`card ${styles.section ?? ''}`}>
      <h2 id={id}>{text('work.mine')}</h2>
      {workbooks.map((workbook) => {
        const tasks = inOrder(found.filter(({ topic }) => topic === workbook).map(({ item }) => item), today);
        return tasks.length === 0 ? null : <TaskList key={workbook} workbook={workbook} tasks={tasks} />;
      })}
    </section>
  );
}

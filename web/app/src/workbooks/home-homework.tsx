import { useId } from 'react';
import { Link } from 'react-router';
import { dayAt } from '../challenges/days';
import { ownZone } from '../groups/zones';
import { useText } from '../i18n';
import { useNow } from '../journals/use-now';
import { useItems, useItemsOf, useLive } from '../live';
import { UserText } from '../parts/user-text';
import { paths } from '../paths';
import { isCare } from '../roles';
import { inOrder, isOn, isOver } from './tasks';
import { TaskList } from './task-list';
import { assignmentsOf, useMyWorkbooks } from './use-workbook';
import { waitsOf } from './waits';
import styles from './work.module.css';

/** On a facilitator's own page: where homework waits for their eye. */
export function HomeReview() {
  const text = useText();
  const id = useId();
  const { client } = useLive();
  const groups = useItems(client, 'membership').filter(({ isWaiting, role }) => !isWaiting && isCare(role));
  const copies = useItemsOf(groups.map(({ group }) => assignmentsOf(group)), 'copy');
  const waiting = groups.flatMap(({ group, name }) => {
    const count = waitsOf(copies.filter(({ topic }) => topic === assignmentsOf(group)).map(({ item }) => item));
    return count === 0 ? [] : [{ group, name, count }];
  });
  if (waiting.length === 0) return null;
  return (
    <section aria-labelledby={id} className={`card ${styles.section ?? ''}`}>
      <h2 id={id}>{text('work.toReview')}</h2>
      <ul className={styles.list}>
        {waiting.map(({ group, name, count }) => (
          <li key={group} className={styles.item}>
            <Link to={paths.homework(group)}>
              <UserText>{name}</UserText>
            </Link>
            <span className="muted small">{text('work.toReview.count', { count })}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

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

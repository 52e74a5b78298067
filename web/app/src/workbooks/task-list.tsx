import { Link } from 'react-router';
import { dayAt } from '../challenges/days';
import { useDayWords } from '../challenges/use-day-words';
import type { Topic, WorkbookTask } from '../contracts';
import { useText } from '../i18n';
import { useNow } from '../journals/use-now';
import { useTemplateWords } from '../library/told';
import { UserText } from '../parts/user-text';
import { paths } from '../paths';
import { StateMark } from './work-state';
import styles from './work.module.css';

interface TaskListProps {
  readonly workbook: Topic;
  readonly tasks: readonly WorkbookTask[];
}

/** Tasks, each with where it is and until when it would be good to have it. */
export function TaskList({ workbook, tasks }: TaskListProps) {
  const text = useText();
  const words = useDayWords();
  const told = useTemplateWords();
  const now = useNow();
  return (
    <ul className={styles.list}>
      {tasks.map((task) => (
        <li key={task.id} className={styles.item}>
          <Link to={paths.workbook(workbook, task.id)}>
            <UserText>{told(task.card.content.title)}</UserText>
          </Link>
          <span className="muted small">
            <StateMark state={task.state} />
            {task.dueOn !== null && dayAt(now, task.schedule.timeZone) <= task.dueOn && <> · {text('work.until', { day: words.short(task.dueOn) })}</>}
          </span>
        </li>
      ))}
    </ul>
  );
}

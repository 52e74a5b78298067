import { ClipboardList, Plus } from 'lucide-react';
import { Link } from 'react-router';
import { dayAt } from '../challenges/days';
import { useGroup } from '../groups/group-context';
import { Section } from '../groups/section';
import { useText } from '../i18n';
import { useNow } from '../journals/use-now';
import { useTemplateWords } from '../library/told';
import { useItem, useItems, useTopic } from '../live';
import { ButtonLink } from '../parts/button';
import { Icon } from '../parts/icon';
import { UserText } from '../parts/user-text';
import { paths } from '../paths';
import { TaskList } from '../workbooks/task-list';
import { inOrder, isOn, isOver } from '../workbooks/tasks';
import { assignmentsOf, useMyWorkbook } from '../workbooks/use-workbook';
import styles from '../workbooks/work.module.css';

/** While the group looks at its homework, the way there. */
function LiveNow() {
  const text = useText();
  const { group } = useGroup();
  const now = useNow();
  const review = useItem(assignmentsOf(group), 'review', 'homeworkReview');
  if (review === undefined || now.getTime() - Date.parse(review.beganAt) > longest) return null;
  return (
    <p>
      <Link to={paths.homeworkReview(group)}>{text('assign.live.join')}</Link>
    </p>
  );
}

/** On the group's page: for a member what is theirs to do, for those who care what waits to be read. */
const longest = 4 * 3_600_000; // a review that nobody ended

export function HomeworkHere() {
  const { isCare } = useGroup();
  return isCare ? <ForCare /> : <ForMember />;
}

function ForCare() {
  const text = useText();
  const { group } = useGroup();
  const copies = useItems(assignmentsOf(group), 'copy');
  const waiting = copies.reduce((sum, { note }) => sum + note.waiting.length, 0);
  const first = copies.filter(({ note }) => note.looksFirst).length;
  const asking = copies.filter(({ note }) => note.plan === 'written' || note.asksUntil !== null).length;
  return (
    <Section title={text('assign.title')}>
      {first > 0 && (
        <p>
          <Link to={paths.homework(group)}>{text('assign.here.first', { count: first })}</Link>
        </p>
      )}
      <p>
        <Link to={paths.homework(group)}>{waiting > 0 ? text('assign.here.waiting', { count: waiting }) : text('assign.here.open')}</Link>
      </p>
      {asking > 0 && <p className="muted small">{text('assign.here.asking', { count: asking })}</p>}
      <div className="row">
        <ButtonLink icon={Plus} href={paths.giveHomework(group)}>
          {text('assign.give')}
        </ButtonLink>
      </div>
    </Section>
  );
}

function ForMember() {
  const text = useText();
  const { group } = useGroup();
  const workbook = useMyWorkbook(group);
  return (
    <Section title={text('work.mine')}>
      <LiveNow />
      {workbook === undefined ? <p className="muted">{text('work.none')}</p> : <Mine workbook={workbook} />}
      <Together />
    </Section>
  );
}

function Mine({ workbook }: { readonly workbook: string }) {
  const text = useText();
  const { card } = useGroup();
  const today = dayAt(useNow(), card.timeZone);
  const tasks = inOrder(useItems(workbook, 'workbookTask').filter((task) => isOn(task) && !isOver(task, today)), today);
  return (
    <>
      {tasks.length === 0 ? <p className="muted">{text('work.none')}</p> : <TaskList workbook={workbook} tasks={tasks} />}
      <p>
        <Link to={paths.workbook(workbook)}>{text('work.all')}</Link>
      </p>
    </>
  );
}

/** What the group makes together, and what somebody shares with all. */
export function Together() {
  const text = useText();
  const told = useTemplateWords();
  const { group } = useGroup();
  const book = assignmentsOf(group);
  useTopic(book);
  const joint = useItems(book, 'assignment').filter(({ isTogether, isWithdrawn }) => isTogether && !isWithdrawn);
  if (joint.length === 0) return null;
  return (
    <div className="stack">
      <h3>{text('assign.together')}</h3>
      <ul className={styles.list}>
        {joint.map((one) => (
          <li key={one.id} className={styles.item}>
            <Link to={paths.assignment(group, one.id)}>
              <Icon of={ClipboardList} />
              <UserText>{told(one.card.content.title)}</UserText>
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
}

import type { Topic, WorkbookTask, Worksheet } from '../contracts';
import { answersOf, FormRead } from '../forms';
import { Section } from '../groups/section';
import { useText } from '../i18n';
import { useDayWords } from '../challenges/use-day-words';
import { useItem, useItems, usePage } from '../live';
import { Earlier } from '../parts/earlier';
import { UserText } from '../parts/user-text';
import { StateMark } from './work-state';
import styles from './work.module.css';

/** Somebody's own homework, to read: what they were given, and all that they wrote. */
export function KeptWorkbook({ workbook }: { readonly workbook: Topic }) {
  const text = useText();
  const tasks = useItems(workbook, 'workbookTask', 'tasks');
  const sheets = useItems(workbook, 'worksheet', 'sheets');
  const older = usePage(workbook, 'sheets');
  return (
    <Section title={text('work.mine')}>
      {tasks.length === 0 && <p className="muted">{text('work.none')}</p>}
      {tasks.map((task) => (
        <Task key={task.id} workbook={workbook} task={task} sheets={sheets.filter((sheet) => sheet.task === task.id)} />
      ))}
      <Earlier of={older}>{text('work.earlier')}</Earlier>
    </Section>
  );
}

interface TaskProps {
  readonly workbook: Topic;
  readonly task: WorkbookTask;
  readonly sheets: readonly Worksheet[];
}

function Task({ workbook, task, sheets }: TaskProps) {
  return (
    <section className={styles.section}>
      <h3>
        <UserText>{task.card.content.title}</UserText>
      </h3>
      <StateMark state={task.state} />
      {sheets.map((sheet) => (
        <Sheet key={sheet.id} workbook={workbook} task={task} sheet={sheet} />
      ))}
    </section>
  );
}

function Sheet({ workbook, task, sheet }: Omit<TaskProps, 'sheets'> & { readonly sheet: Worksheet }) {
  const words = useDayWords();
  const earlier = useItem(workbook, `form:${task.id}:${sheet.edition}`, 'taskForm');
  return (
    <article className={styles.section} aria-label={words.long(sheet.on)}>
      <h4>{words.long(sheet.on)}</h4>
      <FormRead form={sheet.form ?? earlier?.form ?? task.card.content.form} answers={answersOf(sheet.answers)} seenIn={{ topic: workbook, item: sheet.id }} />
      {sheet.feedback.map(({ at, words: said }) => (
        <UserText key={at} as="block">
          {said}
        </UserText>
      ))}
    </article>
  );
}

import { Link } from 'react-router';
import type { SharedSheet } from '../contracts';
import { useGroup } from '../groups/group-context';
import { GroupDoor } from '../groups/group-door';
import { Section } from '../groups/section';
import { useText } from '../i18n';
import { useNames } from '../journals/seats';
import { useAct } from '../journals/use-act';
import { useItem, useItems, useTopic } from '../live';
import { Button } from '../parts/button';
import { EmptyState } from '../parts/empty-state';
import { UserText } from '../parts/user-text';
import { answersOf, FormRead } from '../forms';
import { formTold, useTemplateWords } from '../library/told';
import { paths } from '../paths';
import { Page } from '../shell/page';
import { assignmentsOf } from '../workbooks/use-workbook';
import styles from '../workbooks/work.module.css';

const steps = ['how', 'stuck', 'goal', 'next'] as const;

/** The beginning of a session: four questions, and what members show. Never scores (R5.6). */
export default function HomeworkReviewPage() {
  return (
    <GroupDoor>
      <Body />
    </GroupDoor>
  );
}

function Body() {
  const text = useText();
  const { group } = useGroup();
  const book = assignmentsOf(group);
  useTopic(book);
  const shared = useItems(book, 'sharedSheet').toSorted((one, other) => other.at.localeCompare(one.at));
  return (
    <Page title={text('assign.review')} lead={<Link to={paths.homework(group)}>{text('assign.title')}</Link>}>
      <div className={styles.column}>
        <Section title={text('assign.review.steps')}>
          <ol className={styles.steps}>
            {steps.map((step) => (
              <li key={step}>{text(`assign.review.${step}`)}</li>
            ))}
          </ol>
          <p className="muted small">{text('assign.review.pass')}</p>
        </Section>
        {shared.length === 0 && <EmptyState>{text('assign.shared.none')}</EmptyState>}
        {shared.map((one) => (
          <Shown key={one.id} shared={one} />
        ))}
      </div>
    </Page>
  );
}

/** One worksheet that is shown: its answers, and for facilitators that it was talked about. */
function Shown({ shared }: { readonly shared: SharedSheet }) {
  const text = useText();
  const told = useTemplateWords();
  const names = useNames();
  const { isCare } = useGroup();
  const act = useAct(shared.workbook);
  useTopic(shared.workbook);
  const id = `sheet:${shared.assignment}:${shared.on}`;
  const sheet = useItem(shared.workbook, id, 'worksheet');
  const task = useItem(shared.workbook, shared.assignment, 'workbookTask');
  if (sheet === undefined) return null;
  const form = sheet.form ?? task?.card.content.form;
  if (form === undefined) return null;
  return (
    <div id={shared.id}>
      <Section title={<>{names.one(shared.person)}: <UserText>{told(shared.title)}</UserText></>}>
        <FormRead form={formTold(form, told)} answers={answersOf(sheet.answers)} seenIn={{ topic: shared.workbook, item: id }} />
        {isCare && (
          <div className="row no-print">
            {sheet.discussedAt === null ? (
              <Button onPress={() => void act({ kind: 'discussSheet', task: shared.assignment, on: shared.on })}>{text('work.discuss')}</Button>
            ) : (
              <p className="muted small">{text('work.sheet.discussed')}</p>
            )}
            <Button look="quiet" onPress={() => void act({ kind: 'shareSheet', task: shared.assignment, on: shared.on, reach: 'care' })}>
              {text('assign.shared.end')}
            </Button>
          </div>
        )}
      </Section>
    </div>
  );
}

import { PencilLine } from 'lucide-react';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { useGroup } from '../groups/group-context';
import { GroupDoor } from '../groups/group-door';
import { FinalDialog } from '../groups/final-dialog';
import { Section } from '../groups/section';
import { useText } from '../i18n';
import { useSeats } from '../journals/seats';
import { useAct, useAsk } from '../journals/use-act';
import { lazyPart, Meanwhile } from '../lazy-page';
import { useTemplateWords } from '../library/told';
import { useItem, useItems, useLoadedUntil, useTopic } from '../live';
import { Button, ButtonLink } from '../parts/button';
import { Skeleton } from '../parts/skeleton';
import { toast } from '../parts/toast-queue';
import { UserText } from '../parts/user-text';
import { paths } from '../paths';
import { Page } from '../shell/page';
import { TaskCard } from '../workbooks/task-card';
import { assignmentsOf } from '../workbooks/use-workbook';
import { StateMark } from '../workbooks/work-state';
import styles from '../workbooks/work.module.css';

const noAnswers = new Map();

const PrintMenu = lazyPart([], () => import('../workbooks/print-menu'));
const Joint = lazyPart([], () => import('./joint'));

/** Homework as it was given: how it stands with each, or what all make together. */
export default function AssignmentPage() {
  return (
    <GroupDoor>
      <Body />
    </GroupDoor>
  );
}

function Body() {
  const text = useText();
  const told = useTemplateWords();
  const { assignment: id = '' } = useParams();
  const { group, isCare } = useGroup();
  const book = assignmentsOf(group);
  useTopic(book);
  const ask = useAsk(book);
  const given = useItem(book, id, 'assignment');
  useItems(book, 'assignment');
  useLoadedUntil(book, 'given', given !== undefined);
  const [isEnding, setEnding] = useState(false);
  const lead = <Link to={paths.homework(group)}>{text('assign.title')}</Link>;
  if (given === undefined)
    return (
      <Page title={text('assign.title')} lead={lead}>
        <Skeleton lines={8} />
      </Page>
    );
  const actions = isCare && (
    <>
      {!given.isWithdrawn && (
        <ButtonLink icon={PencilLine} href={paths.changeHomework(group, id)}>
          {text('assign.change')}
        </ButtonLink>
      )}
        <PrintMenu card={given.card} form={given.card.content.form} answers={noAnswers} />
      {!given.isWithdrawn && <Button onPress={() => setEnding(true)}>{text('assign.withdraw')}</Button>}
    </>
  );
  return (
    <Page title={told(given.card.content.title)} lead={lead} actions={actions}>
      <div className={styles.column}>
        {given.isWithdrawn && <p className="muted">{text('work.withdrawn')}</p>}
        {given.isTogether ? (
          <Meanwhile show={<Skeleton lines={6} />}>
            <Joint given={given} />
          </Meanwhile>
        ) : (
          <Copies id={id} isOpen={!given.isWithdrawn} />
        )}
        <TaskCard task={given} />
      </div>
      {isEnding && (
        <FinalDialog title={text('assign.withdraw.title')} yes={text('assign.withdraw')} no={text('work.close')} onYes={() => ask({ kind: 'withdrawAssignment', assignment: id, people: [] })} onDone={() => toast(text('assign.withdrawn'))} onClose={() => setEnding(false)}>
          <p>{text('assign.withdraw.about')}</p>
        </FinalDialog>
      )}
    </Page>
  );
}

/** Each member's copy, and the way to give it to who has none. */
function Copies({ id, isOpen }: { readonly id: string; readonly isOpen: boolean }) {
  const text = useText();
  const { group } = useGroup();
  const book = assignmentsOf(group);
  const act = useAct(book);
  const { members } = useSeats();
  const copies = useItems(book, 'copy').filter(({ assignment }) => assignment === id);
  const places = useItems(book, 'workbookPlace');
  return (
    <Section title={text('assign.grid')}>
      <ul className={styles.list}>
        {members.map((seat) => {
          const copy = copies.find(({ person }) => person === seat.person);
          const workbook = places.find(({ person }) => person === seat.person)?.workbook;
          return (
            <li key={seat.person} className={styles.item}>
              {copy && workbook ? <Link to={paths.workbook(workbook, id)}><UserText>{seat.name}</UserText></Link> : <UserText>{seat.name}</UserText>}
              {copy && copy.note.state !== 'withdrawn' ? (
                <StateMark state={copy.note.state} />
              ) : (
                isOpen && <Button look="quiet" onPress={() => void act({ kind: 'giveToMore', assignment: id, people: [seat.person] })}>{text('assign.giveTo')}</Button>
              )}
            </li>
          );
        })}
      </ul>
    </Section>
  );
}

import { ListOrdered } from 'lucide-react';
import { Link } from 'react-router';
import { dayAt } from '../challenges/days';
import { useDayWords } from '../challenges/use-day-words';
import { useGroup } from '../groups/group-context';
import { Section } from '../groups/section';
import { useText } from '../i18n';
import { useItems, usePage, useTopic } from '../live';
import { ButtonLink } from '../parts/button';
import { Earlier } from '../parts/earlier';
import { UserText } from '../parts/user-text';
import { paths } from '../paths';
import { useMyself } from '../shell/signed-in';
import { assignmentsOf } from '../workbooks/use-workbook';
import styles from '../workbooks/work.module.css';
import { MyProgrammes } from './my-programmes';

/** Among a group's homework: for those who care the programmes that go on, for a member their own. */
export default function ProgrammesHere() {
  const { isCare } = useGroup();
  return isCare ? <ForCare /> : <MyProgrammes />;
}

function ForCare() {
  const text = useText();
  const days = useDayWords();
  const { group, card } = useGroup();
  const { isStaff } = useMyself();
  const book = assignmentsOf(group);
  useTopic(book);
  const runs = useItems(book, 'programmeRun', 'runs').toReversed();
  const walks = useItems(book, 'programmeWalk');
  const older = usePage(book, 'runs');
  if (runs.length === 0 && !isStaff) return null;
  return (
    <Section
      title={text('programme.here')}
      actions={
        isStaff && (
          <ButtonLink look="quiet" icon={ListOrdered} href={paths.giveProgramme(group)}>
            {text('programme.start.short')}
          </ButtonLink>
        )
      }
    >
      {runs.length > 0 && (
        <ul className={styles.list}>
          {runs.map((run) => {
            const own = walks.filter((walk) => walk.run === run.run);
            const inIt = own.filter(({ state }) => state === 'on' || state === 'paused').length;
            const waiting = own.filter(({ state, steps }) => state === 'on' && steps.some(({ wait, state: step }) => wait !== 'none' && step !== 'skipped')).length;
            return (
              <li key={run.id} className={styles.item}>
                <Link to={paths.programmeRun(group, run.run)}>
                  <UserText>{run.plan.title}</UserText>
                </Link>
                <span className="muted small">
                  {text('programme.run.began', { day: days.short(dayAt(new Date(run.at), card.timeZone)) })} · {text('programme.run.open', { count: inIt })}
                  {waiting > 0 && <> · {text('programme.run.waits', { count: waiting })}</>}
                </span>
              </li>
            );
          })}
        </ul>
      )}
      <Earlier of={older}>{text('work.earlier')}</Earlier>
    </Section>
  );
}

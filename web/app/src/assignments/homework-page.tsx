import { Plus, Presentation } from 'lucide-react';
import { Link } from 'react-router';
import { useDayWords } from '../challenges/use-day-words';
import type { Assignment, Copy } from '../contracts';
import { useGroup } from '../groups/group-context';
import { GroupDoor } from '../groups/group-door';
import { Section } from '../groups/section';
import { useText } from '../i18n';
import { useNames, useSeats } from '../journals/seats';
import { lazyPart } from '../lazy-page';
import { useTemplateWords } from '../library/told';
import { useItems, usePage, useTopic } from '../live';
import { ButtonLink } from '../parts/button';
import { Earlier } from '../parts/earlier';
import { EmptyState } from '../parts/empty-state';
import { Skeleton } from '../parts/skeleton';
import { UserText } from '../parts/user-text';
import { paths } from '../paths';
import { Page } from '../shell/page';
import { assignmentsOf } from '../workbooks/use-workbook';
import { StateMark } from '../workbooks/work-state';
import styles from '../workbooks/work.module.css';
import { HomeworkHere, Together } from './homework-here';
import { SharedHere } from './shared-here';

const ProgrammesHere = lazyPart([], () => import('../programmes/programmes-here'));

/** A group's homework: for those who care what waits and how it stands with each; for a member their own. */
export default function HomeworkPage() {
  return (
    <GroupDoor>
      <Body />
    </GroupDoor>
  );
}

function Body() {
  const text = useText();
  const { group, card, isCare } = useGroup();
  const book = assignmentsOf(group);
  const { status } = useTopic(book);
  const actions = isCare && (
    <>
      <ButtonLink look="primary" icon={Plus} href={paths.giveHomework(group)}>
        {text('assign.give')}
      </ButtonLink>
      <ButtonLink icon={Presentation} href={paths.homeworkReview(group)}>
        {text('assign.review')}
      </ButtonLink>
    </>
  );
  return (
    <Page title={text('assign.title')} lead={<Link to={paths.group(group)}><UserText>{card.name}</UserText></Link>} actions={actions}>
      {status === 'loading' ? <Skeleton lines={8} /> : isCare ? <ForCare /> : <ForMember />}
      {status !== 'loading' && <ProgrammesHere />}
    </Page>
  );
}

function ForMember() {
  return (
    <div className={styles.column}>
      <HomeworkHere />
      <SharedHere />
    </div>
  );
}

function ForCare() {
  const text = useText();
  const { group } = useGroup();
  const book = assignmentsOf(group);
  const told = useTemplateWords();
  const assignments = useItems(book, 'assignment', 'given').toReversed();
  const older = usePage(book, 'given');
  const copies = useItems(book, 'copy');
  if (assignments.length === 0)
    return (
      <EmptyState action={<ButtonLink look="primary" icon={Plus} href={paths.giveHomework(group)}>{text('assign.give')}</ButtonLink>}>{text('assign.none')}</EmptyState>
    );
  return (
    <div className={styles.column}>
      <Waits copies={copies} assignments={assignments} />
      <Grid copies={copies} assignments={assignments.filter((one) => !one.isTogether && !one.isWithdrawn)} />
      <SharedHere />
      <Together />
      <Section title={text('assign.all')}>
        <ul className={styles.list}>
          {assignments.map((one) => (
            <li key={one.id} className={styles.item}>
              <Link to={paths.assignment(group, one.id)}>
                <UserText>{told(one.card.content.title)}</UserText>
              </Link>
              <span className="muted small">{one.isWithdrawn ? text('work.state.withdrawn') : one.isTogether ? text('assign.together') : text('assign.people', { count: one.people.length })}</span>
            </li>
          ))}
        </ul>
        <Earlier of={older}>{text('work.earlier')}</Earlier>
      </Section>
    </div>
  );
}

interface CopiesProps {
  readonly copies: readonly Copy[];
  readonly assignments: readonly Assignment[];
}

/** What waits for a facilitator: to be looked at first, to be read, to be agreed on. */
function Waits({ copies, assignments }: CopiesProps) {
  const text = useText();
  const names = useNames();
  const days = useDayWords();
  const { group } = useGroup();
  const places = useItems(assignmentsOf(group), 'workbookPlace');
  const told = useTemplateWords();
  const titleOf = (id: string) => told(assignments.find((one) => one.id === id)?.card.content.title ?? '');
  const lines = copies
    .filter(({ note }) => !note.isDeclined && note.state !== 'withdrawn')
    .flatMap((copy) => {
      const workbook = places.find(({ person }) => person === copy.person)?.workbook;
      if (workbook === undefined) return [];
      const { note } = copy;
      const line = (key: string, words: string, item: string) => ({ key: `${copy.id}:${key}`, to: paths.workbook(workbook, item), words, copy, rank: key });
      return [
        ...(note.looksFirst ? [line('0', text('assign.wait.first'), copy.assignment)] : []),
        ...copy.held.map((on) => line(`1a${on}`, text('assign.wait.flagged'), `sheet:${copy.assignment}:${on}`)),
        ...note.waiting.map((on) => line(`1b${on}`, text('assign.wait.read', { day: days.short(on) }), `sheet:${copy.assignment}:${on}`)),
        ...(note.plan === 'written' ? [line('2', text('assign.wait.plan'), copy.assignment)] : []),
        ...(note.asksUntil !== null ? [line('3', text('assign.wait.time', { day: days.short(note.asksUntil) }), copy.assignment)] : []),
      ];
    })
    .toSorted((one, other) => one.rank.localeCompare(other.rank));
  return (
    <Section title={text('assign.waits')}>
      {lines.length === 0 ? (
        <p className="muted">{text('assign.waits.none')}</p>
      ) : (
        <ul className={styles.list}>
          {lines.map(({ key, to, words, copy }) => (
            <li key={key} className={styles.item}>
              <Link to={to}>
                {names.one(copy.person)}: {words}
              </Link>
              <span className="muted small">
                <UserText>{titleOf(copy.assignment)}</UserText>
              </span>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

/** Members by assignments: each cell says in words where it is. No numbers, no ranks. */
function Grid({ copies, assignments }: CopiesProps) {
  const text = useText();
  const told = useTemplateWords();
  const { group } = useGroup();
  const { members } = useSeats();
  const places = useItems(assignmentsOf(group), 'workbookPlace');
  const columns = assignments.slice(0, 8);
  if (columns.length === 0 || members.length === 0) return null;
  return (
    <Section title={text('assign.grid')}>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- scrolls by keyboard, too */}
      <div className={styles.scroll} role="region" aria-label={text('assign.grid')} tabIndex={0}>
        <table className={styles.grid}>
          <thead>
            <tr>
              <th scope="col">{text('assign.member')}</th>
              {columns.map((one) => (
                <th key={one.id} scope="col">
                  <UserText>{told(one.card.content.title)}</UserText>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {members.map((seat) => {
              const workbook = places.find(({ person }) => person === seat.person)?.workbook;
              return (
                <tr key={seat.person}>
                  <th scope="row">{workbook ? <Link to={paths.workbook(workbook)}><UserText>{seat.name}</UserText></Link> : <UserText>{seat.name}</UserText>}</th>
                  {columns.map((one) => {
                    const copy = copies.find(({ assignment, person }) => assignment === one.id && person === seat.person);
                    return (
                      <td key={one.id}>
                        {copy && workbook ? (
                          <Link to={paths.workbook(workbook, one.id)}>
                            <StateMark state={copy.note.state} />
                          </Link>
                        ) : (
                          <span className="muted small">{text('assign.notGiven')}</span>
                        )}
                      </td>
                    );
                  })}
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </Section>
  );
}

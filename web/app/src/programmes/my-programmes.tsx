import { Check, ClipboardList } from 'lucide-react';
import { Link } from 'react-router';
import { dayAt } from '../challenges/days';
import { useDayWords } from '../challenges/use-day-words';
import type { ProgrammeWalk } from '../contracts';
import { useGroup } from '../groups/group-context';
import { Section } from '../groups/section';
import { useText } from '../i18n';
import { useNow } from '../journals/use-now';
import { useItems, useTopic } from '../live';
import { Icon } from '../parts/icon';
import { UserText } from '../parts/user-text';
import { paths } from '../paths';
import { assignmentsOf, useMyWorkbook } from '../workbooks/use-workbook';
import styles from '../workbooks/work.module.css';
import { useNextWords, useStepTold } from './use-step-words';

/** For a member: what their programme has brought so far, and what comes next, in plain words. */
export function MyProgrammes() {
  const { group, me } = useGroup();
  const book = assignmentsOf(group);
  useTopic(book);
  const walks = useItems(book, 'programmeWalk').filter(({ person }) => person === me);
  return walks.toReversed().map((walk) => <Mine key={walk.id} walk={walk} />);
}

function Mine({ walk }: { readonly walk: ProgrammeWalk }) {
  const text = useText();
  const days = useDayWords();
  const { group, card } = useGroup();
  const workbook = useMyWorkbook(group);
  const next = useNextWords(card.timeZone);
  const isAhead = walk.startsOn > dayAt(useNow(), card.timeZone);
  const steps = walk.steps.map(useStepTold());
  const has = steps.filter(({ state }) => state === 'given' || state === 'done');
  const coming = steps.find(({ state }) => state === 'coming' || state === 'waiting');
  return (
    <Section title={<UserText>{walk.title}</UserText>}>
      {walk.about !== null && (
        <p>
          <UserText>{walk.about}</UserText>
        </p>
      )}
      {isAhead && <p>{text('programme.mine.begins', { day: days.long(walk.startsOn) })}</p>}
      {has.length > 0 && (
        <ol className={styles.list}>
          {has.map((step) => (
            <li key={step.step} className={styles.item}>
              {workbook !== undefined && step.assignment !== null ? (
                <Link to={paths.workbook(workbook, step.assignment)}>
                  <Icon of={ClipboardList} /> <UserText>{step.title ?? ''}</UserText>
                </Link>
              ) : (
                <UserText>{step.title ?? ''}</UserText>
              )}
              {step.state === 'done' && (
                <span className={styles.state}>
                  <Icon of={Check} /> {text('programme.done')}
                </span>
              )}
            </li>
          ))}
        </ol>
      )}
      {walk.state !== 'on' && <p>{text(`programme.next.${walk.state}`)}</p>}
      {walk.state === 'on' && coming !== undefined && (
        <p>
          <strong>{text('programme.next')}:</strong> <span dir="auto">{next(coming)}</span>
        </p>
      )}
    </Section>
  );
}

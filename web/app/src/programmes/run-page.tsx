import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { dayAt } from '../challenges/days';
import { useDayWords } from '../challenges/use-day-words';
import type { ProgrammeRun } from '../contracts';
import { FinalDialog } from '../groups/final-dialog';
import { useGroup } from '../groups/group-context';
import { GroupDoor } from '../groups/group-door';
import { useText } from '../i18n';
import { useSeats } from '../journals/seats';
import { useAct, useAsk } from '../journals/use-act';
import { useItem, useItems, useLoadedUntil, usePage, useTopic } from '../live';
import { Button, ButtonLink } from '../parts/button';
import { EmptyState } from '../parts/empty-state';
import { Skeleton } from '../parts/skeleton';
import { toast } from '../parts/toast-queue';
import { UserText } from '../parts/user-text';
import { paths } from '../paths';
import { Page } from '../shell/page';
import { assignmentsOf } from '../workbooks/use-workbook';
import styles from '../workbooks/work.module.css';
import { AddDialog } from './add-dialog';
import { WalkCard } from './walk-card';

/** A programme that the group goes through: where each stands, and everything that a facilitator can do about it. */
export default function RunPage() {
  return (
    <GroupDoor isForCare>
      <Named />
    </GroupDoor>
  );
}

function Named() {
  const text = useText();
  const { run: id = '' } = useParams();
  const { group } = useGroup();
  const book = assignmentsOf(group);
  const { status } = useTopic(book);
  const run = useItem(book, `run:${id}`, 'programmeRun');
  useLoadedUntil(book, 'runs', run !== undefined);
  const { more } = usePage(book, 'runs');
  if (run !== undefined) return <Whole run={run} />;
  return (
    <Page title={text('programme.run')} lead={<Link to={paths.homework(group)}>{text('assign.title')}</Link>}>
      {status === 'loading' || more ? (
        <Skeleton lines={8} />
      ) : (
        <EmptyState action={<ButtonLink href={paths.homework(group)}>{text('assign.title')}</ButtonLink>}>{text('programme.run.gone')}</EmptyState>
      )}
    </Page>
  );
}

function Whole({ run }: { readonly run: ProgrammeRun }) {
  const text = useText();
  const days = useDayWords();
  const { group, card } = useGroup();
  const book = assignmentsOf(group);
  const act = useAct(book);
  const ask = useAsk(book);
  const { members } = useSeats();
  const place = (person: string) => members.findIndex((seat) => seat.person === person);
  const walks = useItems(book, 'programmeWalk').filter((walk) => walk.run === run.run).toSorted((one, other) => place(one.person) - place(other.person));
  const [asked, setAsked] = useState<'add' | 'end'>();
  const isOn = walks.some(({ state }) => state === 'on');
  const isOpen = isOn || walks.some(({ state }) => state === 'paused');
  const pause = (isPaused: boolean) => act({ kind: 'pauseProgramme', run: run.run, people: [], isPaused });
  return (
    <Page
      title={run.plan.title}
      lead={<Link to={paths.homework(group)}>{text('assign.title')}</Link>}
      actions={
        <>
          <Button onPress={() => setAsked('add')}>{text('programme.run.add')}</Button>
          {isOpen && <Button onPress={() => void pause(isOn)}>{text(isOn ? 'programme.run.pauseAll' : 'programme.run.resumeAll')}</Button>}
          {isOpen && <Button onPress={() => setAsked('end')}>{text('programme.run.endAll')}</Button>}
        </>
      }
    >
      <div className={styles.column}>
        {run.plan.about !== null && (
          <p>
            <UserText>{run.plan.about}</UserText>
          </p>
        )}
        <p className="muted small">
          {text('programme.run.began', { day: days.long(dayAt(new Date(run.at), card.timeZone)) })} · {text('programme.run.kept')}
        </p>
        {walks.map((walk) => (
          <WalkCard key={walk.id} walk={walk} timeZone={run.times.timeZone} />
        ))}
      </div>
      {asked === 'add' && <AddDialog run={run} walks={walks} onClose={() => setAsked(undefined)} />}
      {asked === 'end' && (
        <FinalDialog
          title={text('programme.run.end.title')}
          yes={text('programme.run.end.yes')}
          no={text('programme.run.end.no')}
          onYes={() => ask({ kind: 'endProgramme', run: run.run, people: [] })}
          onDone={() => toast(text('programme.run.ended'))}
          onClose={() => setAsked(undefined)}
        >
          <p>{text('programme.run.end.about')}</p>
        </FinalDialog>
      )}
    </Page>
  );
}

import { ClipboardList, Library, Settings2, ShieldCheck } from 'lucide-react';
import { GoalsHere } from '../goals/goals-here';
import { useText } from '../i18n';
import { lazyPart } from '../lazy-page';
import { MoodNow } from '../measures/mood-now';
import { PulseNow } from '../measures/pulse-now';
import { ButtonLink } from '../parts/button';
import { HomeworkHere } from '../assignments/homework-here';
import { UserText } from '../parts/user-text';
import { paths } from '../paths';
import { CasesNow } from '../safety/cases-now';
import { Page } from '../shell/page';
import { useMyself } from '../shell/signed-in';
import { BoardsHere } from './boards-here';
import { ChallengesHere } from './challenges-here';
import { useGroup } from './group-context';
import { GroupDoor } from './group-door';
import styles from './groups.module.css';
import { HereNow } from './here-now';
import { Journals } from './journals';
import { Newest } from './newest';
import { NextSession } from './next-session';
import { PagesHere } from './pages-here';
import { PinnedWords } from './pinned-words';
import { PleaseSign } from './please-sign';
import { PromptsNow } from './prompts-now';
import { WhatWaits } from './what-waits';

// it names questionnaires, and their words are many
const EndingNotice = lazyPart([], () => import('./ending-notice'));
const GettingStarted = lazyPart([], async () => ({ default: (await import('./getting-started')).GettingStarted }));
const DueNow = lazyPart([], () => import('../measures/due-list'));

/** A group's home: who is here, what is asked, what is new, what waits, and when they meet. */
export default function GroupPage() {
  return (
    <GroupDoor>
      <GroupHome />
    </GroupDoor>
  );
}

function GroupHome() {
  const text = useText();
  const { group, card, isCare, isOver } = useGroup();
  const { isStaff } = useMyself();
  const library = (
    <ButtonLink icon={Library} href={paths.library}>
      {text('group.library')}
    </ButtonLink>
  );
  const settings = (
    <>
      <ButtonLink icon={ClipboardList} href={paths.measures(group)}>
        {text('measures.title')}
      </ButtonLink>
      <ButtonLink icon={ShieldCheck} href={paths.safety(group)}>
        {text('safety.title')}
      </ButtonLink>
      <ButtonLink icon={Settings2} href={paths.groupSettings(group)}>
        {text('group.settings')}
      </ButtonLink>
    </>
  );
  return (
    <Page title={card.name} lead={card.purpose && <UserText>{card.purpose}</UserText>} actions={
        isCare && (
          <>
            {isStaff && library}
            {settings}
          </>
        )
      }>
      <div className={styles.layout}>
        <HereNow />
        <div className={styles.main}>
          <CasesNow />
          {card.ending !== null && <EndingNotice />}
          <PleaseSign />
          {isCare && !isOver && <GettingStarted />}
          <PinnedWords />
          {!isOver && (
            <>
              <PulseNow />
              <MoodNow />
              <DueNow />
              <PromptsNow />
            </>
          )}
          <Newest />
        </div>
        <div className={styles.aside}>
          {(isCare || !isOver) && (
            <div className={styles.waiting}>
              <WhatWaits />
            </div>
          )}
          {!isOver && <NextSession />}
          <Journals />
          <GoalsHere />
          <HomeworkHere />
          <ChallengesHere />
          <PagesHere />
          <BoardsHere />
        </div>
      </div>
    </Page>
  );
}

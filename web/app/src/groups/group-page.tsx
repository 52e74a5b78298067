import { Library, Settings2 } from 'lucide-react';
import { useText } from '../i18n';
import { ButtonLink } from '../parts/button';
import { HomeworkHere } from '../assignments/homework-here';
import { UserText } from '../parts/user-text';
import { paths } from '../paths';
import { Page } from '../shell/page';
import { useMyself } from '../shell/signed-in';
import { BoardsHere } from './boards-here';
import { ChallengesHere } from './challenges-here';
import { GettingStarted } from './getting-started';
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
  const { group, card, isCare } = useGroup();
  const { isStaff } = useMyself();
  const library = (
    <ButtonLink icon={Library} href={paths.library}>
      {text('group.library')}
    </ButtonLink>
  );
  const settings = (
    <ButtonLink icon={Settings2} href={paths.groupSettings(group)}>
      {text('group.settings')}
    </ButtonLink>
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
          <PleaseSign />
          {isCare && <GettingStarted />}
          <PinnedWords />
          <PromptsNow />
          <Newest />
        </div>
        <div className={styles.aside}>
          <WhatWaits />
          <NextSession />
          <Journals />
          <HomeworkHere />
          <ChallengesHere />
          <PagesHere />
          <BoardsHere />
        </div>
      </div>
    </Page>
  );
}

import { Library, LifeBuoy, Plus, Wind } from 'lucide-react';
import { OwnGoals } from '../goals/own-goals';
import { useText } from '../i18n';
import { useItems, useLive, useTopic } from '../live';
import { ButtonLink } from '../parts/button';
import { EmptyState } from '../parts/empty-state';
import { Skeleton } from '../parts/skeleton';
import { paths } from '../paths';
import { Page } from '../shell/page';
import { useMyself } from '../shell/signed-in';
import { HomeHomework, HomeReview } from '../workbooks/home-homework';
import { GroupCards } from './group-cards';
import styles from './home.module.css';
import { News } from './news';
import { OwnBoards } from './own-boards';
import { OwnPages } from './own-pages';
import { OwnTasks } from './own-tasks';
import { PastGroups } from './past-groups';

/** A person's own page: their groups, and what they were told. */
export default function HomePage() {
  const text = useText();
  const { client } = useLive();
  const { isStaff } = useMyself();
  const { status } = useTopic(client);
  const memberships = useItems(client, 'membership');
  const isKnown = status !== 'loading';
  const newGroup = (
    <ButtonLink icon={Plus} look="plain" href={paths.newGroup}>
      {text('home.newGroup')}
    </ButtonLink>
  );
  const join = (
    <ButtonLink look="plain" href="/join">
      {text('home.join')}
    </ButtonLink>
  );
  const library = isStaff && (
    <ButtonLink icon={Library} look="plain" href={paths.library}>
      {text('home.library')}
    </ButtonLink>
  );
  const actions = isKnown && (
    <>
      {library}
      {memberships.length > 0 && (isStaff ? newGroup : join)}
    </>
  );
  return (
    <Page title={text('home.title')} actions={actions}>
      {!isKnown && <Skeleton lines={6} />}
      {isKnown && (
        <div className={styles.layout}>
          <div className={styles.column}>
            {memberships.length === 0 ? <NoGroup isStaff={isStaff} /> : <GroupCards memberships={memberships} />}
            <OwnGoals />
            <HomeReview />
            <HomeHomework />
            <OwnTasks />
            <OwnBoards />
            <OwnPages />
            <PastGroups memberships={memberships} />
            <ForMyself />
          </div>
          <News />
        </div>
      )}
    </Page>
  );
}

function NoGroup({ isStaff }: { readonly isStaff: boolean }) {
  const text = useText();
  const action = isStaff ? (
    <ButtonLink look="primary" icon={Plus} href={paths.newGroup}>
      {text('home.empty.staff.action')}
    </ButtonLink>
  ) : (
    <ButtonLink look="primary" href="/join">
      {text('home.empty.member.action')}
    </ButtonLink>
  );
  return <EmptyState action={action}>{text(isStaff ? 'home.empty.staff' : 'home.empty.member')}</EmptyState>;
}

/** What can be done at any time, with nobody watching; it also opens without a network. */
function ForMyself() {
  const text = useText();
  return (
    <section className="stack">
      <h2>{text('home.self')}</h2>
      <div className="row">
        <ButtonLink icon={Wind} href={paths.exercises}>
          {text('home.self.exercises')}
        </ButtonLink>
        <ButtonLink icon={LifeBuoy} href={paths.copingPlan}>
          {text('home.self.coping')}
        </ButtonLink>
      </div>
    </section>
  );
}

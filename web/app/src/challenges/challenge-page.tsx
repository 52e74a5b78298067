import { Users } from 'lucide-react';
import { Link } from 'react-router';
import { useText } from '../i18n';
import { lazyPart, Meanwhile } from '../lazy-page';
import { useItems, usePage } from '../live';
import { ButtonLink } from '../parts/button';
import { Skeleton } from '../parts/skeleton';
import { useLinked } from '../parts/use-linked';
import { UserText } from '../parts/user-text';
import { paths } from '../paths';
import { Page } from '../shell/page';
import { useChallenge } from './challenge-context';
import { ChallengeDoor } from './challenge-door';
import styles from './challenge.module.css';
import { Feed } from './feed';
import { GroupCurve } from './group-curve';
import { Safety } from './safety';
import { Telling } from './telling';
import { Today } from './today';
import { Together } from './together';

const ActFlags = lazyPart([], () => import('./act-flags'));
const CareMenu = lazyPart([], () => import('./care-menu'));
const MyPart = lazyPart([], () => import('./my-part'));
const Debrief = lazyPart([], () => import('./debrief'));

/** A challenge: what today is about, what all have done together, and each person's own way through it. */
export default function ChallengePage() {
  return (
    <ChallengeDoor>
      <Body />
    </ChallengeDoor>
  );
}

function Body() {
  const { plan, phase, challenge, taking, isCare } = useChallenge();
  const isOver = phase === 'debrief' || phase === 'closed';
  useLinkedAct();
  return (
    <Page title={plan.title} lead={<Lead />} actions={<Actions />}>
      <div key={challenge} className={styles.layout}>
        <div className={styles.main}>
          {isCare && <ActFlags />}
          <Today />
          {isOver && (
            <Meanwhile show={<Skeleton />}>
              <Debrief />
            </Meanwhile>
          )}
          <Telling />
          <Together />
          <Feed />
        </div>
        <div className={styles.aside}>
          {taking !== undefined && (
            <Meanwhile show={<Skeleton lines={6} />}>
              <MyPart />
            </Meanwhile>
          )}
          <GroupCurve />
          <Safety />
        </div>
      </div>
    </Page>
  );
}

/** The way back to the group. */
function Lead() {
  const { group, card } = useChallenge();
  if (card === undefined) return null;
  return (
    <Link to={paths.group(group)} className={styles.back}>
      <UserText>{card.name}</UserText>
    </Link>
  );
}

function Actions() {
  const text = useText();
  const { group, challenge, isCare } = useChallenge();
  if (!isCare) return null;
  return (
    <>
      <ButtonLink icon={Users} href={paths.challengePeople(group, challenge)}>
        {text('challenge.people')}
      </ButtonLink>
      <CareMenu />
    </>
  );
}

/** Goes to the act that the address names, once it is here. */
function useLinkedAct(): void {
  const { challenge } = useChallenge();
  // looked for again with every act that arrives
  useItems(challenge, 'act');
  useLinked(usePage(challenge, 'acts'));
}

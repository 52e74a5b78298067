import { Link } from 'react-router';
import { useGroup } from '../groups/group-context';
import { GroupDoor } from '../groups/group-door';
import { useText } from '../i18n';
import { usePage, useTopic } from '../live';
import { Earlier } from '../parts/earlier';
import { Skeleton } from '../parts/skeleton';
import { UserText } from '../parts/user-text';
import { idOf, paths, practiceOf, topicOf } from '../paths';
import { mayWrite } from '../roles';
import { Page } from '../shell/page';
import { Came } from './came';
import { Suggest } from './suggest';
import styles from './suggestions.module.css';
import { YouSaidList } from './you-said';

/** Suggesting something without a name, and what came of suggestions. */
export default function SuggestionsPage() {
  return (
    <GroupDoor>
      <Suggestions />
    </GroupDoor>
  );
}

function Suggestions() {
  const text = useText();
  const { group, card, isCare } = useGroup();
  const box = topicOf('suggestions', practiceOf(group), idOf(group));
  const { status, role } = useTopic(box);
  const older = usePage(box, 'suggestions');
  const back = (
    <Link to={paths.group(group)} className={styles.back}>
      <UserText>{card.name}</UserText>
    </Link>
  );
  return (
    <Page title={text('suggestions.title')} lead={back} width="reading">
      {status === 'loading' ? (
        <Skeleton lines={6} />
      ) : (
        <div className={styles.page}>
          {isCare ? <Came box={box} /> : mayWrite(role) && <Suggest slot={topicOf('slot', practiceOf(group), idOf(group))} />}
          <YouSaidList box={box} />
          <Earlier of={older}>{text('suggestions.older')}</Earlier>
        </div>
      )}
    </Page>
  );
}

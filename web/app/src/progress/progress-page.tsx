import { Link } from 'react-router';
import { useGroup } from '../groups/group-context';
import { GroupDoor } from '../groups/group-door';
import { useText } from '../i18n';
import { UserText } from '../parts/user-text';
import { paths } from '../paths';
import { Page } from '../shell/page';
import { GroupProgress } from './group-progress';
import { OwnProgress } from './own-progress';
import styles from './progress.module.css';

/** For a member their own way, without comparison; for those who care for the group how homework goes. */
export default function ProgressPage() {
  return (
    <GroupDoor>
      <Shown />
    </GroupDoor>
  );
}

function Shown() {
  const text = useText();
  const { group, card, isCare } = useGroup();
  const back = (
    <Link to={paths.group(group)} className={styles.back}>
      <UserText>{card.name}</UserText>
    </Link>
  );
  return (
    <Page title={text(isCare ? 'progress.title.care' : 'progress.title')} lead={back} width={isCare ? 'full' : 'reading'}>
      {isCare ? <GroupProgress /> : <OwnProgress />}
    </Page>
  );
}

import { Link } from 'react-router';
import type { Topic } from '../contracts';
import { useText } from '../i18n';
import { Dialog } from '../parts/dialog';
import { UserText } from '../parts/user-text';
import styles from './library.module.css';
import { useMyGroups } from './use-my-groups';

interface GiveDialogProps {
  readonly title: string;
  /** Where it is given, in the group that is chosen. */
  readonly to: (group: Topic) => string;
  readonly onClose: () => void;
}

/** Which of one's groups something is given to. */
export default function GiveDialog({ title, to, onClose }: GiveDialogProps) {
  const text = useText();
  const groups = useMyGroups();
  return (
    <Dialog isOpen title={title} onClose={onClose}>
      <p>{text('library.give.which')}</p>
      <ul className={styles.lines}>
        {groups.map(({ group, name }) => (
          <li key={group}>
            <Link to={to(group)}>
              <UserText>{name}</UserText>
            </Link>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}

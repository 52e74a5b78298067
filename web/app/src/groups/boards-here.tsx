import { LayoutDashboard, Plus } from 'lucide-react';
import { Link } from 'react-router';
import { useText } from '../i18n';
import { useItems } from '../live';
import { ButtonLink } from '../parts/button';
import { Icon } from '../parts/icon';
import { UserText } from '../parts/user-text';
import { paths } from '../paths';
import { useGroup } from './group-context';
import styles from './groups.module.css';
import { Section } from './section';

/** The group's boards, the open ones first and of them the newest; those who care for the group begin others. */
export function BoardsHere() {
  const text = useText();
  const { group, isCare, isOver } = useGroup();
  const boards = useItems(group, 'boardCard')
    .toReversed()
    .toSorted((one, other) => Number(one.isClosed) - Number(other.isClosed));
  if (isOver && boards.length === 0) return null;
  return (
    <Section title={text('group.boards')}>
      {boards.length === 0 && <p className="muted">{text(isCare ? 'group.boards.none.care' : 'group.boards.none')}</p>}
      <ul className={styles.links}>
        {boards.map(({ board, title, isClosed }) => (
          <li key={board} className={isClosed ? styles.challenge : undefined}>
            <Link to={paths.board(board)} className={styles.link}>
              <Icon of={LayoutDashboard} />
              <UserText>{title}</UserText>
            </Link>
            {isClosed && <span className="muted small">{text('group.boards.closed')}</span>}
          </li>
        ))}
      </ul>
      {isCare && !isOver && (
        <div className="row">
          <ButtonLink icon={Plus} href={paths.newBoard(group)}>
            {text('group.boards.new')}
          </ButtonLink>
        </div>
      )}
    </Section>
  );
}

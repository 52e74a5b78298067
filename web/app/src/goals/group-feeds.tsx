import { Link } from 'react-router';
import type { GroupGoalCard } from '../contracts';
import { useGroup } from '../groups/group-context';
import { useText } from '../i18n';
import { useItems } from '../live';
import { UserText } from '../parts/user-text';
import { paths } from '../paths';
import styles from './goals.module.css';

/** Where a group's goal gets its numbers from. */
export function GroupFeeds({ card: { plan, feeds } }: { readonly card: GroupGoalCard }) {
  const text = useText();
  const { group } = useGroup();
  const challenges = useItems(group, 'challengeCard');
  const boards = useItems(group, 'boardCard');
  const sources = [...new Set([...plan.sources, ...feeds.map(({ from }) => from)])].flatMap((from) => {
    const challenge = challenges.find((one) => one.challenge === from);
    const board = boards.find((one) => one.board === from);
    const title = challenge?.title ?? board?.title;
    return title === undefined ? [] : [{ from, title, to: challenge ? paths.challenge(group, from) : paths.board(from), total: feeds.find((feed) => feed.from === from)?.total ?? 0 }];
  });
  if (sources.length === 0) return <p className="muted small">{text('goals.feeds.none')}</p>;
  return (
    <details className={styles.fold}>
      <summary>{text('goals.feeds')}</summary>
      <ul className={styles.list}>
        {sources.map(({ from, title, to, total }) => (
          <li key={from}>
            <Link to={to}>
              <UserText>{title}</UserText>
            </Link>{' '}
            <span className="muted">{text('goals.feeds.total', { total })}</span>
          </li>
        ))}
      </ul>
      <p className="muted small">{text('goals.feeds.about')}</p>
    </details>
  );
}

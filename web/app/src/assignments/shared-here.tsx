import { Link } from 'react-router';
import { useGroup } from '../groups/group-context';
import { Section } from '../groups/section';
import { useText } from '../i18n';
import { useNames } from '../journals/seats';
import { useTemplateWords } from '../library/told';
import { useItems } from '../live';
import { UserText } from '../parts/user-text';
import { paths } from '../paths';
import { assignmentsOf } from '../workbooks/use-workbook';
import styles from '../workbooks/work.module.css';

/** What members show the group. */
export function SharedHere() {
  const text = useText();
  const names = useNames();
  const told = useTemplateWords();
  const { group } = useGroup();
  const shared = useItems(assignmentsOf(group), 'sharedSheet').toSorted((one, other) => other.at.localeCompare(one.at));
  if (shared.length === 0) return null;
  return (
    <Section title={text('assign.shared')}>
      <ul className={styles.list}>
        {shared.map((one) => (
          <li key={one.id} className={styles.item}>
            <Link to={`${paths.homeworkReview(group)}#${one.id}`}>
              <span>
                {names.one(one.person)}: <UserText>{told(one.title)}</UserText>
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </Section>
  );
}

import { BookOpen, Plus } from 'lucide-react';
import { Link } from 'react-router';
import { useText } from '../i18n';
import { useItems } from '../live';
import { Button } from '../parts/button';
import { Icon } from '../parts/icon';
import { UserText } from '../parts/user-text';
import { paths } from '../paths';
import { useGroup } from './group-context';
import styles from './groups.module.css';
import { Section } from './section';
import { useAsked } from './use-asked';

/** The group's journals; those who care for the group add others. */
export function Journals() {
  const text = useText();
  const { group, isCare } = useGroup();
  const { ask, dialog } = useAsked();
  const journals = useItems(group, 'journalCard');
  return (
    <Section title={text('group.journals')}>
      {journals.length === 0 && <p className="muted">{text(isCare ? 'group.journals.none.care' : 'group.journals.none')}</p>}
      <ul className={styles.links}>
        {journals.map(({ journal, title, isClosed }) => (
          <li key={journal}>
            <Link to={paths.journal(group, journal)} className={styles.link}>
              <Icon of={BookOpen} />
              <UserText>{title}</UserText>
              {isClosed && <span className="muted small">{text('group.journals.closed')}</span>}
            </Link>
          </li>
        ))}
      </ul>
      {isCare && (
        <div className="row">
          <Button icon={Plus} onPress={() => ask({ what: 'journal' })}>
            {text('group.journals.add')}
          </Button>
        </div>
      )}
      {dialog}
    </Section>
  );
}

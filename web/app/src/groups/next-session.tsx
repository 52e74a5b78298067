import { CalendarPlus } from 'lucide-react';
import { Link } from 'react-router';
import { useText } from '../i18n';
import { useNow } from '../journals/use-now';
import { useItems } from '../live';
import { Button } from '../parts/button';
import { UserText } from '../parts/user-text';
import { paths } from '../paths';
import { useGroup } from './group-context';
import styles from './groups.module.css';
import { Section } from './section';
import { SessionWords } from './session-words';
import { comingAt } from './sessions';
import { useAsked } from './use-asked';

/** When the group meets next. */
export function NextSession() {
  const text = useText();
  const { group, isCare } = useGroup();
  const { ask, dialog } = useAsked();
  const sessions = useItems(group, 'sessionCard');
  const [next] = comingAt(sessions, useNow());
  if (next === undefined && !isCare) return null;
  return (
    <Section title={text('group.session.next')}>
      {next === undefined ? (
        <>
          <p className="muted">{text('group.session.none')}</p>
          <div className="row">
            <Button icon={CalendarPlus} onPress={() => ask({ what: 'session' })}>
              {text('group.session.add')}
            </Button>
          </div>
        </>
      ) : (
        <div className={styles.lines}>
          {next.title && (
            <strong>
              <UserText>{next.title}</UserText>
            </strong>
          )}
          <SessionWords session={next} />
          {/* homework comes first, before anything new (R5) */}
          {isCare && <Link to={paths.homeworkReview(group)}>{text('group.session.homework')}</Link>}
        </div>
      )}
      {dialog}
    </Section>
  );
}

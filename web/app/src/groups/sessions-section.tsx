import { CalendarPlus } from 'lucide-react';
import { useIntl } from 'react-intl';
import type { SessionCard } from '../contracts';
import { useText } from '../i18n';
import { useNow } from '../journals/use-now';
import { useItems } from '../live';
import { Button } from '../parts/button';
import { UserText } from '../parts/user-text';
import { useGroup } from './group-context';
import styles from './groups.module.css';
import { Section } from './section';
import { SessionWords } from './session-words';
import { comingAt } from './sessions';
import { useAsked } from './use-asked';

/** The sessions to come, and planning and calling them off. */
export function Sessions() {
  const text = useText();
  const { group } = useGroup();
  const { ask, dialog } = useAsked();
  const sessions = comingAt(useItems(group, 'sessionCard'), useNow());
  return (
    <Section title={text('group.sessions')}>
      {sessions.length === 0 && <p className="muted">{text('group.session.none')}</p>}
      <ul className={styles.people}>
        {sessions.map((session) => (
          <SessionRow key={session.id} session={session} />
        ))}
      </ul>
      <div className="row">
        <Button icon={CalendarPlus} onPress={() => ask({ what: 'session' })}>
          {text('group.session.add')}
        </Button>
      </div>
      {dialog}
    </Section>
  );
}

function SessionRow({ session }: { readonly session: SessionCard }) {
  const text = useText();
  const intl = useIntl();
  const { ask, dialog } = useAsked();
  const day = intl.formatDate(session.startsAt, { weekday: 'long', day: 'numeric', month: 'long' });
  return (
    <li className={styles.person}>
      <div className={styles.personWords}>
        {session.title && (
          <strong>
            <UserText>{session.title}</UserText>
          </strong>
        )}
        <SessionWords session={session} />
      </div>
      <Button look="quiet" aria-label={text('group.session.cancel.of', { day })} onPress={() => ask({ what: 'callOff', session })}>
        {text('group.session.cancel')}
      </Button>
      {dialog}
    </li>
  );
}

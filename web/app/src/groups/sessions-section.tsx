import { CalendarPlus } from 'lucide-react';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import type { SessionCard } from '../contracts';
import { useText } from '../i18n';
import { useAsk } from '../journals/use-act';
import { useNow } from '../journals/use-now';
import { useItems } from '../live';
import { Button } from '../parts/button';
import { UserText } from '../parts/user-text';
import { FinalDialog } from './final-dialog';
import { useGroup } from './group-context';
import styles from './groups.module.css';
import { Section } from './section';
import { SessionDialog } from './session-dialog';
import { SessionWords } from './session-words';
import { comingAt } from './sessions';

/** The sessions to come, and planning and calling them off. */
export function Sessions() {
  const text = useText();
  const { group } = useGroup();
  const [isOpen, setOpen] = useState(false);
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
        <Button icon={CalendarPlus} onPress={() => setOpen(true)}>
          {text('group.session.add')}
        </Button>
      </div>
      {isOpen && <SessionDialog onClose={() => setOpen(false)} />}
    </Section>
  );
}

function SessionRow({ session }: { readonly session: SessionCard }) {
  const text = useText();
  const intl = useIntl();
  const { group } = useGroup();
  const ask = useAsk(group);
  const [isAsked, setAsked] = useState(false);
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
      <Button look="quiet" aria-label={text('group.session.cancel.of', { day })} onPress={() => setAsked(true)}>
        {text('group.session.cancel')}
      </Button>
      {isAsked && (
        <FinalDialog
          title={text('group.session.cancel.title')}
          yes={text('group.session.cancel')}
          no={text('group.session.cancel.no')}
          onYes={() => ask({ kind: 'cancelSession', session: session.id })}
          onClose={() => setAsked(false)}
        >
          <p>
            <SessionWords session={session} />
          </p>
          <p>{text('group.session.cancel.about')}</p>
        </FinalDialog>
      )}
    </li>
  );
}

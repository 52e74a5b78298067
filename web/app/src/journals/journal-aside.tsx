import { ChevronDown } from 'lucide-react';
import { useId } from 'react';
import { Link } from 'react-router';
import { useText } from '../i18n';
import { useItem, useItems, useTopic } from '../live';
import { Icon } from '../parts/icon';
import { RelativeTime } from '../parts/relative-time';
import { Switch } from '../parts/switch';
import { paths } from '../paths';
import { useJournal } from './journal-context';
import styles from './journal-page.module.css';
import { useReviewingWords } from './reviewing-words';
import { SeatAvatar } from './seat-avatar';
import { useNames } from './seats';
import { useAct } from './use-act';

/** What surrounds the entries: who still waits for an answer, how this journal works. */
export function JournalAside() {
  return (
    <div className={styles.aside}>
      <WaitingForAnswers />
      <HowItWorks />
    </div>
  );
}

/** Who is in this journal right now. */
export function Here() {
  const text = useText();
  const names = useNames();
  const { journal, me } = useJournal();
  const { here } = useTopic(journal);
  const others = here.filter((person) => person !== me);
  return (
    <p className={styles.here} data-alone={others.length === 0}>
      {others.slice(0, 6).map((person) => (
        <SeatAvatar key={person} person={person} size="small" />
      ))}
      <span>{others.length === 0 ? text('journal.here.nobody') : text('journal.here', { names: names.list(others) })}</span>
    </p>
  );
}

/** Entries that nobody has answered, for those who care and those who said they are glad to. */
function WaitingForAnswers() {
  const text = useText();
  const names = useNames();
  const id = useId();
  const { journal, group, mayWrite } = useJournal();
  const unanswered = useItems(journal, 'unanswered');
  const isVolunteer = useItem(journal, 'mine', 'mine')?.isVolunteer ?? false;
  const act = useAct(journal);
  if (!mayWrite) return null;
  return (
    <section aria-labelledby={id} className="stack">
      <h2 id={id}>{text('journal.unanswered')}</h2>
      <Switch isSelected={isVolunteer} onChange={(isOn) => void act({ kind: 'volunteer', isOn })} hint={text('journal.volunteer.hint')}>
        {text('journal.volunteer')}
      </Switch>
      {unanswered.length > 0 && (
        <ul className={styles.unanswered}>
          {unanswered.map((one) => (
            <li key={one.id}>
              <Link to={paths.written(group, journal, one.entry)}>{text('journal.unanswered.of', { name: names.one(one.by) })}</Link>{' '}
              <span className="muted small">
                <RelativeTime at={one.since} />
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function HowItWorks() {
  const text = useText();
  const { head } = useJournal();
  const hours = useReviewingWords();
  return (
    <details className={styles.how} open={matchMedia('(min-width: 60rem)').matches}>
      <summary>
        {text('journal.how')}
        <Icon of={ChevronDown} />
      </summary>
      <ul className="small">
        <li>{text(`journal.moderation.${head.moderation}.reader`, { count: head.holdFirst })}</li>
        <li>{head.isAdviceWelcome ? text('journal.advice.welcome') : text('journal.advice.asked')}</li>
        {hours !== '' && <li>{hours}</li>}
        <li>{text('journal.how.notWatched')}</li>
      </ul>
    </details>
  );
}

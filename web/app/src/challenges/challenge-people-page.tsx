import { Download } from 'lucide-react';
import { Link } from 'react-router';
import { Section } from '../groups/section';
import { useText } from '../i18n';
import { useSeats } from '../journals/seats';
import { useItems } from '../live';
import { Button } from '../parts/button';
import { EmptyState } from '../parts/empty-state';
import { UserText } from '../parts/user-text';
import { paths } from '../paths';
import { Page } from '../shell/page';
import { useChallenge } from './challenge-context';
import { ChallengeDoor } from './challenge-door';
import styles from './challenge.module.css';
import { save } from './csv';
import { DayGrid } from './day-grid';
import { daysOf } from './days';
import { PeopleList } from './people-list';
import { todayOf } from './quiet';

/** Who takes part and how it stands with each, for those who care for the group. */
export default function ChallengePeoplePage() {
  return (
    <ChallengeDoor isForCare>
      <People />
    </ChallengeDoor>
  );
}

function People() {
  const text = useText();
  const { group, challenge, plan } = useChallenge();
  const takers = useTakers();
  const lead = (
    <Link to={paths.challenge(group, challenge)} className={styles.back}>
      <UserText>{plan.title}</UserText>
    </Link>
  );
  if (takers.length === 0) {
    return (
      <Page title={text('challenge.people')} lead={lead}>
        <EmptyState>{text('challenge.people.none')}</EmptyState>
      </Page>
    );
  }
  return (
    <Page title={text('challenge.people')} lead={lead} actions={<TakeAlong />}>
      <p className="muted">{text('challenge.people.about')}</p>
      <Section title={text('challenge.people.today')}>
        <PeopleList takers={takers} />
      </Section>
      <Section title={text('challenge.people.days')}>
        <DayGrid takers={takers} />
      </Section>
    </Page>
  );
}

/** Those who take part by name, then those who have left. */
function useTakers() {
  const { challenge } = useChallenge();
  const seats = useSeats();
  const nameOf = (person: string) => seats.of(person)?.name ?? '';
  return useItems(challenge, 'taker').toSorted(
    (one, other) => Number(one.hasLeft) - Number(other.hasLeft) || nameOf(one.person).localeCompare(nameOf(other.person)),
  );
}

/** The grid as a file, with the names of the group. */
function TakeAlong() {
  const text = useText();
  const seats = useSeats();
  const { plan, phase, today } = useChallenge();
  const takers = useTakers();

  function take(): void {
    const days = daysOf(plan);
    const rows = takers.map((taker) => {
      const marks = new Map(taker.days.map((mark) => [mark.on, mark]));
      const now = todayOf(taker, plan, today, phase);
      const state = now.kind === 'quiet' ? text('challenge.state.quiet', { count: now.days }) : text(`challenge.state.${now.kind}`);
      const cells = days.map((day) => {
        const mark = marks.get(day);
        return mark === undefined ? null : mark.acts > 0 ? mark.acts : mark.isRest ? text('challenge.days.rest') : null;
      });
      return [seats.of(taker.person)?.name ?? '', text(`challenge.size.${taker.size}`), state, ...cells];
    });
    save(`${plan.title} ${today}`, [[text('challenge.csv.name'), text('challenge.csv.step'), text('challenge.csv.state'), ...days], ...rows]);
  }

  return (
    <Button icon={Download} onPress={take}>
      {text('challenge.csv')}
    </Button>
  );
}

import { useMemo } from 'react';
import { useIntl } from 'react-intl';
import type { GasScore, GoalCard } from '../contracts';
import { useGroup } from '../groups/group-context';
import { Section } from '../groups/section';
import { useText } from '../i18n';
import { useNames, useSeats } from '../journals/seats';
import { useItems } from '../live';
import { GoalList } from './goal-list';
import styles from './goals.module.css';
import { goalsOf } from './use-goals';

/** For facilitators: each member's goals, by name, with goal attainment. In no order but the alphabet's: goals differ. */
export default function MembersGoals({ cards }: { readonly cards: readonly GoalCard[] }) {
  const text = useText();
  const names = useNames();
  const seats = useSeats();
  const { group } = useGroup();
  const stands = useItems(goalsOf(group), 'gasStand');
  const people = useMemo(() => {
    const having = [...new Set(cards.map(({ by }) => by))];
    return having.toSorted((one, other) => (seats.of(one)?.name ?? '').localeCompare(seats.of(other)?.name ?? ''));
  }, [cards, seats]);
  return (
    <Section title={text('goals.members')} look="plain">
      <p className="muted">{text(people.length === 0 ? 'goals.members.none' : 'goals.members.about')}</p>
      {people.map((person) => {
        const stand = stands.find((one) => one.person === person);
        return (
          <section key={person} aria-label={names.one(person)} className={styles.person}>
            <h3>
              <bdi>{seats.of(person)?.name ?? text('journal.somebody')}</bdi>
            </h3>
            {stand && (
              <dl className={styles.scores}>
                <Score name={text('goals.gas.byMember')} score={stand.byMember} />
                <Score name={text('goals.gas.byCare')} score={stand.byCare} />
              </dl>
            )}
            <GoalList cards={cards.filter(({ by }) => by === person)} />
          </section>
        );
      })}
      {stands.length > 0 && <p className="muted small">{text('goals.gas.about')}</p>}
    </Section>
  );
}

function Score({ name, score: { now, start, rated, leftOut } }: { readonly name: string; readonly score: GasScore }) {
  const text = useText();
  const intl = useIntl();
  const words = (value: number) => intl.formatNumber(value, { maximumFractionDigits: 1 });
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        {now === null || start === null ? text('goals.gas.none') : text('goals.gas.t', { now: words(now), start: words(start), change: intl.formatNumber(now - start, { maximumFractionDigits: 1, signDisplay: 'exceptZero' }) })}
        <span className="muted small"> {text('goals.gas.of', { rated, leftOut })}</span>
      </dd>
    </div>
  );
}

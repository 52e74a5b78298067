import { Handshake, Plus } from 'lucide-react';
import { useCallback } from 'react';
import { Link } from 'react-router';
import { dayAt, daysBetween } from '../challenges/days';
import { useDayWords } from '../challenges/use-day-words';
import type { ChallengeCard } from '../contracts';
import { useText } from '../i18n';
import { useNow } from '../journals/use-now';
import { useItems } from '../live';
import { ButtonLink } from '../parts/button';
import { Icon } from '../parts/icon';
import { UserText } from '../parts/user-text';
import { paths } from '../paths';
import { useGroup } from './group-context';
import styles from './groups.module.css';
import { Section } from './section';

const order = ['running', 'planned', 'debrief', 'closed'] as const;

/** The group's challenges, those under way first; those who care for the group begin others. */
export function ChallengesHere() {
  const text = useText();
  const { group, isCare, isOver } = useGroup();
  const stand = useStand();
  const cards = useItems(group, 'challengeCard').toSorted(
    (one, other) => order.indexOf(one.phase) - order.indexOf(other.phase) || other.startsOn.localeCompare(one.startsOn),
  );
  if (isOver && cards.length === 0) return null;
  return (
    <Section title={text('group.challenges')}>
      {cards.length === 0 && <p className="muted">{text(isCare ? 'group.challenges.none.care' : 'group.challenges.none')}</p>}
      <ul className={styles.links}>
        {cards.map((card) => (
          <li key={card.challenge} className={styles.challenge}>
            <Link to={paths.challenge(group, card.challenge)} className={styles.link}>
              <Icon of={Handshake} />
              <UserText>{card.title}</UserText>
            </Link>
            <span className="muted small">{stand(card)}</span>
          </li>
        ))}
      </ul>
      {isCare && !isOver && (
        <div className="row">
          <ButtonLink icon={Plus} href={paths.newChallenge(group)}>
            {text('group.challenges.new')}
          </ButtonLink>
        </div>
      )}
    </Section>
  );
}

/** Where a challenge is, by its own clock; by the group's where its card does not say it. */
function useStand(): (card: ChallengeCard) => string {
  const text = useText();
  const words = useDayWords();
  const { card: group } = useGroup();
  const now = useNow();
  return useCallback(
    ({ phase, startsOn, endsOn, timeZone }) => {
      const today = dayAt(now, timeZone ?? group.timeZone);
      if (phase === 'debrief' || phase === 'closed') return text(`group.challenges.${phase}`);
      if (phase === 'planned') return startsOn > today ? text('group.challenges.begins', { day: words.long(startsOn) }) : text('group.challenges.beginsToday');
      return text('group.challenges.left', { count: Math.max(1, daysBetween(today, endsOn) + 1) });
    },
    [text, now, group.timeZone, words],
  );
}

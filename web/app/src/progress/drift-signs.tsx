import { HandHeart } from 'lucide-react';
import { useState } from 'react';
import { useGroup } from '../groups/group-context';
import { Section } from '../groups/section';
import { useText } from '../i18n';
import { SeatAvatar } from '../journals/seat-avatar';
import { useNames, useSeats } from '../journals/seats';
import { lazyPart } from '../lazy-page';
import { useItems } from '../live';
import { Button } from '../parts/button';
import { RelativeTime } from '../parts/relative-time';
import { UserText } from '../parts/user-text';
import { type Drift, driftOf, lastWords } from './drift';
import styles from './progress.module.css';
import type { Progress } from './sources';

const KindWordDialog = lazyPart([], () => import('./kind-word-dialog'));

/** Who might be glad of a word, with one that asks for nothing (M2). The sign is worked out here and kept nowhere. */
export function DriftSigns({ people, today }: { readonly people: readonly Progress[]; readonly today: string }) {
  const text = useText();
  const seats = useSeats();
  const { group } = useGroup();
  const [asked, setAsked] = useState<string>();
  const written = lastWords(useItems(group, 'groupAct', 'log'));
  const signs = people.flatMap((one) => {
    if (seats.of(one.person)?.isGone !== false) return [];
    const since = one.entries.map(({ on }) => on).toSorted()[0] ?? today;
    const sign = driftOf({ ...one, since, isPaused: one.entries.length > 0 && one.entries.every(({ did }) => did === 'paused' || did === 'withdrawn') }, today);
    return sign === undefined ? [] : [{ person: one.person, sign }];
  });
  if (signs.length === 0) return null;
  return (
    <Section title={text('progress.drift')}>
      <p className="muted">{text('progress.drift.about')}</p>
      <ul className={styles.signs}>
        {signs.map(({ person, sign }) => (
          <Sign key={person} person={person} sign={sign} writtenAt={written.get(person)} onAsk={() => setAsked(person)} />
        ))}
      </ul>
      {asked !== undefined && <KindWordDialog person={asked} onClose={() => setAsked(undefined)} />}
    </Section>
  );
}

interface SignProps {
  readonly person: string;
  readonly sign: Drift;
  readonly writtenAt: string | undefined;
  readonly onAsk: () => void;
}

function Sign({ person, sign, writtenAt, onAsk }: SignProps) {
  const text = useText();
  const names = useNames();
  const seats = useSeats();
  return (
    <li>
      <SeatAvatar person={person} />
      <span className={styles.about}>
        <strong>
          <UserText>{seats.of(person)?.name ?? text('journal.somebody')}</UserText>
        </strong>
        <br />
        <span className="muted">{text(`progress.drift.${sign}`)}</span>
        {writtenAt !== undefined && (
          <>
            <br />
            <span className="muted small">
              {text('progress.word.last')} <RelativeTime at={writtenAt} />
            </span>
          </>
        )}
      </span>
      <Button look={writtenAt === undefined ? 'plain' : 'quiet'} icon={HandHeart} aria-label={text('progress.word.to', { name: names.one(person) })} onPress={onAsk}>
        {text('progress.word')}
      </Button>
    </li>
  );
}

import { Copy, HandHeart } from 'lucide-react';
import { useText } from '../i18n';
import { Section } from '../groups/section';
import { useSeats } from '../journals/seats';
import { Button } from '../parts/button';
import { Icon } from '../parts/icon';
import { toast } from '../parts/toast-queue';
import { type Drift, driftOf } from './drift';
import styles from './progress.module.css';
import type { Progress } from './sources';

/** Who might be glad of a word, with one that asks for nothing (M2). It is worked out here and kept nowhere. */
export function DriftSigns({ people, today }: { readonly people: readonly Progress[]; readonly today: string }) {
  const text = useText();
  const signs = people.flatMap((one) => {
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
          <Sign key={person} person={person} sign={sign} />
        ))}
      </ul>
    </Section>
  );
}

function Sign({ person, sign }: { readonly person: string; readonly sign: Drift }) {
  const text = useText();
  const seats = useSeats();
  const name = seats.of(person)?.name ?? text('journal.somebody');
  const words = text('progress.drift.words', { name: `\u2068${name}\u2069` });
  const copy = () => void navigator.clipboard.writeText(words.replaceAll(/[\u2068\u2069]/g, '')).then(() => toast(text('progress.drift.copied')));
  return (
    <li>
      <Icon of={HandHeart} />
      <span>
        <strong>
          <bdi>{name}</bdi>
        </strong>
        <br />
        <span className="muted">{text(`progress.drift.${sign}`)}</span>
        <br />
        <q>{words}</q>
      </span>
      <Button look="quiet" icon={Copy} onPress={copy}>
        {text('progress.drift.copy')}
      </Button>
    </li>
  );
}

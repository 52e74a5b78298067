import { useState } from 'react';
import { useDayWords } from '../challenges/use-day-words';
import type { FlagCard, SuggestionCard, Topic } from '../contracts';
import { Section } from '../groups/section';
import { useText } from '../i18n';
import { lazyPart } from '../lazy-page';
import { useItems } from '../live';
import { Button } from '../parts/button';
import { UserText } from '../parts/user-text';
import styles from './suggestions.module.css';

const AnswerDialog = lazyPart([], () => import('./answer-dialog'));
const RemoveDialog = lazyPart([], () => import('./remove-dialog'));
const FlagDialog = lazyPart([], async () => ({ default: (await import('../flags/flag-dialog')).FlagDialog }));
const FlagList = lazyPart([], () => import('../flags/flag-list'));

/** What came to the facilitators, from nobody. */
export function Came({ box }: { readonly box: Topic }) {
  const text = useText();
  const cards = useItems(box, 'suggestionCard', 'suggestions').toReversed();
  const answers = useItems(box, 'youSaid');
  const flags = useItems(box, 'flagCard');
  const open = cards.filter(({ isAnswered, removedFor }) => !isAnswered && removedFor === null);
  const rest = cards.filter(({ isAnswered }) => isAnswered);
  const [asked, setAsked] = useState<{ readonly what: 'answer' | 'remove' | 'flag'; readonly card: SuggestionCard }>();
  const close = () => setAsked(undefined);
  const find = ({ item }: FlagCard) => {
    const words = cards.find(({ id }) => id === item)?.words ?? answers.find(({ id }) => id === item)?.changed;
    return words === undefined || words === null ? undefined : { by: '', words, mayHide: false };
  };
  const list = (some: readonly SuggestionCard[]) => (
    <ul className={styles.list}>
      {some.map((card) => (
        <Card key={card.id} card={card} onAsk={(what) => setAsked({ what, card })} />
      ))}
    </ul>
  );
  return (
    <Section title={text('suggestions.came')}>
      <p className="muted">{text('suggestions.came.about')}</p>
      {flags.length > 0 && <FlagList topic={box} find={find} onGo={({ item }) => document.getElementById(item)?.focus()} onHide={() => undefined} />}
      {open.length === 0 && <p>{text('suggestions.came.none')}</p>}
      {list(open)}
      {rest.length > 0 && (
        <details className={styles.fold}>
          <summary>{text('suggestions.answered', { count: rest.length })}</summary>
          {list(rest)}
        </details>
      )}
      {asked?.what === 'answer' && <AnswerDialog box={box} card={asked.card} onClose={close} />}
      {asked?.what === 'remove' && <RemoveDialog box={box} card={asked.card} onClose={close} />}
      {asked?.what === 'flag' && <FlagDialog topic={box} entry={asked.card.id} item={asked.card.id} onClose={close} />}
    </Section>
  );
}

function Card({ card, onAsk }: { readonly card: SuggestionCard; readonly onAsk: (what: 'answer' | 'remove' | 'flag') => void }) {
  const text = useText();
  const words = useDayWords();
  return (
    <li id={card.id} tabIndex={-1} className={styles.card}>
      <span className="muted small">{text('suggestions.on', { day: words.long(card.on) })}</span>
      <UserText as="block">{card.words ?? ''}</UserText>
      <div className="row">
        <Button look={card.isAnswered ? 'plain' : 'primary'} onPress={() => onAsk('answer')}>
          {text(card.isAnswered ? 'suggestions.answer.again' : 'suggestions.answer')}
        </Button>
        <Button look="quiet" onPress={() => onAsk('remove')}>
          {text('suggestions.remove')}
        </Button>
        <Button look="quiet" onPress={() => onAsk('flag')}>
          {text('flags.ask')}
        </Button>
      </div>
    </li>
  );
}

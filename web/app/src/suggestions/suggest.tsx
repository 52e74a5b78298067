import { Clock } from 'lucide-react';
import { useState } from 'react';
import type { Topic, WaitingSuggestion } from '../contracts';
import { AnsweredForm } from '../groups/answered-form';
import { Section } from '../groups/section';
import { useText } from '../i18n';
import { useAct } from '../journals/use-act';
import { useSeats } from '../journals/seats';
import { newOp, useItems, useLive } from '../live';
import { Button } from '../parts/button';
import { Icon } from '../parts/icon';
import { Notice } from '../parts/notice';
import { TextField } from '../parts/text-field';
import { toast } from '../parts/toast-queue';
import { UserText } from '../parts/user-text';
import styles from './suggestions.module.css';

/** So few members that a guess may be right. */
const smallGroup = 6;

/** Writing a suggestion. It is kept nowhere until it is sent: a draft would have a name. */
export function Suggest({ slot }: { readonly slot: Topic }) {
  const text = useText();
  const live = useLive();
  const members = useSeats().members.length;
  const waiting = useItems(slot, 'waitingSuggestion');
  const [words, setWords] = useState('');

  function send() {
    if (words.trim() === '') return text('suggestions.missing');
    // the key has nothing to do with the command's id, which is kept beside the sender
    return live.send(slot, { kind: 'writeSuggestion', words: words.trim(), key: newOp() }, { op: newOp() });
  }

  function done(): void {
    setWords('');
    toast(text('suggestions.sent'));
  }

  return (
    <Section title={text('suggestions.write')}>
      <Notice title={text('suggestions.anonymous')}>
        <ul className={styles.points}>
          <li>{text('suggestions.anonymous.nobody')}</li>
          <li>{text('suggestions.anonymous.wait')}</li>
          {members <= smallGroup && <li>{text('suggestions.anonymous.small', { count: members })}</li>}
          <li>{text('suggestions.anonymous.style')}</li>
          <li>{text('suggestions.anonymous.server')}</li>
        </ul>
      </Notice>
      <p>
        <strong>{text('suggestions.danger')}</strong>
      </p>
      <AnsweredForm isPrimary submit={text('suggestions.send')} onSubmit={send} onDone={done}>
        <TextField long label={text('suggestions.words')} hint={text('suggestions.words.hint')} value={words} onChange={setWords} maxLength={1000} />
      </AnsweredForm>
      {waiting.length > 0 && (
        <ul className={styles.list} aria-label={text('suggestions.waiting')}>
          {waiting.map((one) => (
            <Waiting key={one.id} slot={slot} waiting={one} />
          ))}
        </ul>
      )}
    </Section>
  );
}

function Waiting({ slot, waiting: { key, words } }: { readonly slot: Topic; readonly waiting: WaitingSuggestion }) {
  const text = useText();
  const act = useAct(slot);
  return (
    <li className={styles.waiting}>
      <span className={styles.state}>
        <Icon of={Clock} />
        {text('suggestions.waiting.mine')}
      </span>
      <UserText as="block">{words}</UserText>
      <div className="row">
        <Button look="quiet" onPress={() => void act({ kind: 'takeBackSuggestion', key })}>
          {text('suggestions.takeBack')}
        </Button>
      </div>
    </li>
  );
}

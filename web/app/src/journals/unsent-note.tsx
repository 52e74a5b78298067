import { CloudOff, Send } from 'lucide-react';
import { useState } from 'react';
import type { RichText as RichDocument } from '../contracts';
import { useText } from '../i18n';
import { lazyPart } from '../lazy-page';
import { type Pending, useConnection, useLive } from '../live';
import { Button } from '../parts/button';
import { Icon } from '../parts/icon';
import { Notice } from '../parts/notice';
import { RichText } from '../writing/rich-text';
import { UserText } from '../parts/user-text';
import { useSentence } from '../refusals/use-sentence';
import styles from './written.module.css';

const LetGoDialog = lazyPart([], () => import('./let-go-dialog'));

/** "Waiting to be sent", "On its way". */
export function UnsentState({ pending }: { readonly pending: Pending }) {
  const text = useText();
  const connection = useConnection();
  const isWaiting = pending.state === 'waiting' || connection.state !== 'online';
  return (
    <span className={styles.fact}>
      <Icon of={isWaiting ? CloudOff : Send} />
      {isWaiting ? text('journal.unsent.waiting') : text('journal.unsent.sending')}
    </span>
  );
}

interface RefusedProps {
  readonly pending: Pending;
  /** Shown again where it is not on the screen otherwise. */
  readonly words?: RichDocument;
  readonly again: string;
  readonly onAgain: () => void;
}

/** Why something could not be taken. Its words stay here until their writer has decided about them. */
export function Refused({ pending, words, again, onAgain }: RefusedProps) {
  const text = useText();
  const sentence = useSentence();
  const { outbox } = useLive();
  const [isLetting, setLetting] = useState(false);
  const letGo = () => void outbox.dismiss(pending.op);
  return (
    <Notice tone="notice" title={text('journal.refused.title')}>
      <div className="stack">
        <p>
          <UserText>{pending.refusal ? sentence(pending.refusal) : ''}</UserText> {text('journal.refused.kept')}
        </p>
        {words && <RichText text={words} headingsBelow={2} />}
        <div className="row">
          <Button onPress={() => (onAgain(), letGo())}>{again}</Button>
          <Button look="quiet" onPress={() => setLetting(true)}>
            {text('journal.refused.letGo')}
          </Button>
        </div>
      </div>
      {isLetting && <LetGoDialog onLetGo={letGo} onClose={() => setLetting(false)} />}
    </Notice>
  );
}

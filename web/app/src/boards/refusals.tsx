import { useState } from 'react';
import type { Command } from '../contracts';
import { useText } from '../i18n';
import { useLive, usePending } from '../live';
import { Button } from '../parts/button';
import { Notice } from '../parts/notice';
import { UserText } from '../parts/user-text';
import { useSentence } from '../refusals/use-sentence';
import { useBoard } from './board-context';

const wordsOf = (command: Command): string | null => {
  if (command.kind === 'writeComment') return command.words;
  return command.kind === 'addTile' || command.kind === 'changeTile' ? (command.content.words ?? '') : null;
};

/** What could not be laid on the board, with its words, until the person has read why. */
export function Refusals() {
  const text = useText();
  const sentence = useSentence();
  const { board } = useBoard();
  const { outbox } = useLive();
  const [since] = useState(() => Date.now());
  // what holds no words is told as soon as it is refused; here is what was refused while nobody looked
  const refused = usePending(board).filter(({ state, command, at }) => state === 'refused' && (wordsOf(command) !== null || at < since));
  return (
    <div role="alert">
      {refused.map(({ op, command, refusal }) => (
        <Notice key={op} tone="notice">
          <p>{refusal && sentence(refusal)}</p>
          {wordsOf(command) !== null && <UserText as="block">{wordsOf(command) ?? ''}</UserText>}
          <Button look="quiet" onPress={() => void outbox.dismiss(op)}>
            {text('board.refused.read')}
          </Button>
        </Notice>
      ))}
    </div>
  );
}

import { useText } from '../i18n';
import { useLive, usePending } from '../live';
import { Button } from '../parts/button';
import { Notice } from '../parts/notice';
import { UserText } from '../parts/user-text';
import { useSentence } from '../refusals/use-sentence';
import { useBoard } from './board-context';

/** What could not be laid on the board, with its words, until the person has read why. */
export function Refusals() {
  const text = useText();
  const sentence = useSentence();
  const { board } = useBoard();
  const { outbox } = useLive();
  const refused = usePending(board).filter(({ state }) => state === 'refused');
  return (
    <div role="alert">
      {refused.map(({ op, command, refusal }) => (
        <Notice key={op} tone="notice">
          <p>{refusal && sentence(refusal)}</p>
          {command.kind === 'addTile' && command.content.words !== null && <UserText as="block">{command.content.words}</UserText>}
          <Button look="quiet" onPress={() => void outbox.dismiss(op)}>
            {text('board.refused.read')}
          </Button>
        </Notice>
      ))}
    </div>
  );
}

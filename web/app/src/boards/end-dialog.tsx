import { useText } from '../i18n';
import { AnsweredDialog } from '../journals/answered-dialog';
import { useAct, useAsk } from '../journals/use-act';
import { useItems } from '../live';
import { Button } from '../parts/button';
import { useBoard } from './board-context';
import { Revisit } from './revisit';

/** Before a board is closed: whether everybody was asked for their step, and when all look again. */
export default function EndDialog({ onClose }: { readonly onClose: () => void }) {
  const text = useText();
  const { board, guide } = useBoard();
  const ask = useAsk(board);
  const act = useAct(board);
  const written = useItems(board, 'closing').length;
  const isAsked = guide?.asksClosings === true;
  return (
    <AnsweredDialog
      title={text('board.end')}
      submit={text('board.end')}
      onSubmit={() => ask({ kind: 'changeBoard', title: null, about: null, pictures: null, isClosed: true })}
      onClose={onClose}
    >
      <p>{text('board.end.about')}</p>
      <div className="row">
        {!isAsked && <Button onPress={() => void act({ kind: 'askForClosings', isAsked: true })}>{text('board.ask')}</Button>}
        <span role="status">
          {isAsked && text('board.ask.now')} {text('board.ask.written', { count: written })}
        </span>
      </div>
      <Revisit />
    </AnsweredDialog>
  );
}

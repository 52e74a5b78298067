import { useText } from '../i18n';
import { useAct } from '../journals/use-act';
import { useItems } from '../live';
import { Button } from '../parts/button';
import { Dialog } from '../parts/dialog';
import { useBoard } from './board-context';
import { Revisit } from './revisit';

/** Before a board is closed: whether everybody was asked for their step, and when all look again. */
export default function EndDialog({ onClose }: { readonly onClose: () => void }) {
  const text = useText();
  const { board, guide } = useBoard();
  const act = useAct(board);
  const written = useItems(board, 'closing').length;
  const isAsked = guide?.asksClosings === true;

  async function end(): Promise<void> {
    if ((await act({ kind: 'changeBoard', title: null, about: null, pictures: null, isClosed: true })).kind === 'accepted') onClose();
  }

  const actions = (
    <>
      <Button look="primary" onPress={() => void end()}>
        {text('board.end')}
      </Button>
      <Button onPress={onClose}>{text('board.end.notYet')}</Button>
    </>
  );
  return (
    <Dialog title={text('board.end')} isOpen onClose={onClose} actions={actions}>
      <p>{text('board.end.about')}</p>
      <div className="row">
        {!isAsked && <Button onPress={() => void act({ kind: 'askForClosings', isAsked: true })}>{text('board.ask')}</Button>}
        <span role="status">
          {isAsked && text('board.ask.now')} {text('board.ask.written', { count: written })}
        </span>
      </div>
      <Revisit />
    </Dialog>
  );
}

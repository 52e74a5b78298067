import type { Command } from '../contracts';
import { useText } from '../i18n';
import { useNames } from '../journals/seats';
import { useAsk } from '../journals/use-act';
import { toast } from '../parts/toast-queue';
import { WordsDialog } from '../writing/words-dialog';
import { useBoard } from './board-context';

interface JudgeDialogProps {
  readonly decision: 'hide' | 'return';
  readonly tile: { readonly id: string; readonly by: string };
  /** The comment that it is about, if it is not the tile. */
  readonly comment?: string;
  readonly onClose: () => void;
}

/** Hides something or gives it back, with a reason to whoever made it. */
export default function JudgeDialog({ decision, tile, comment, onClose }: JudgeDialogProps) {
  const text = useText();
  const names = useNames();
  const { board } = useBoard();
  const ask = useAsk(board);
  const name = names.one(tile.by);

  function command(reason: string): Command {
    if (comment !== undefined) return { kind: 'hideComment', tile: tile.id, comment, reason };
    return decision === 'hide' ? { kind: 'hideTile', tile: tile.id, reason } : { kind: 'returnTile', tile: tile.id, note: reason };
  }

  return (
    <WordsDialog
      draftKey={`${board}:${comment ?? tile.id}:${decision}`}
      title={text(`board.${decision}`)}
      submit={text(`board.${decision}`)}
      label={text('board.reason')}
      most={1000}
      missing={text('board.reason.missing')}
      onSend={(reason) => ask(command(reason))}
      onDone={() => toast(text(`board.${decision}.done`))}
      onClose={onClose}
    >
      <p>{text(`board.${decision}.about`, { name })}</p>
    </WordsDialog>
  );
}

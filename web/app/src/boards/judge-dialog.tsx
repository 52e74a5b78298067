import { useState } from 'react';
import type { Command } from '../contracts';
import { useText } from '../i18n';
import { AnsweredDialog } from '../journals/answered-dialog';
import { useNames } from '../journals/seats';
import { useAsk } from '../journals/use-act';
import { TextField } from '../parts/text-field';
import { toast } from '../parts/toast-queue';
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
  const [words, setWords] = useState('');
  const name = names.one(tile.by);

  function command(reason: string): Command {
    if (comment !== undefined) return { kind: 'hideComment', tile: tile.id, comment, reason };
    return decision === 'hide' ? { kind: 'hideTile', tile: tile.id, reason } : { kind: 'returnTile', tile: tile.id, note: reason };
  }

  return (
    <AnsweredDialog
      title={text(`board.${decision}`)}
      submit={text(`board.${decision}`)}
      onSubmit={() => (words.trim() === '' ? text('board.reason.missing') : ask(command(words.trim())))}
      onDone={() => toast(text(`board.${decision}.done`))}
      onClose={onClose}
    >
      <p>{text(`board.${decision}.about`, { name })}</p>
      <TextField long label={text('board.reason')} value={words} onChange={setWords} maxLength={1000} />
    </AnsweredDialog>
  );
}

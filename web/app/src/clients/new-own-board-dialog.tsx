import { useState } from 'react';
import { useNavigate } from 'react-router';
import { layouts } from '../boards/layouts';
import type { BoardLayout, Topic } from '../contracts';
import { useText } from '../i18n';
import { newOp, useLive } from '../live';
import type { MessageId } from '../messages';
import { Button } from '../parts/button';
import { Dialog } from '../parts/dialog';
import { RadioGroup } from '../parts/radio-group';
import { TextField } from '../parts/text-field';
import { toast } from '../parts/toast-queue';
import { paths, practiceOf, topicOf } from '../paths';
import { useSentence } from '../refusals/use-sentence';

/** A new board of one's own: what it is called, and what it begins with. */
export default function NewOwnBoardDialog({ onClose }: { readonly onClose: () => void }) {
  const text = useText();
  const live = useLive();
  const navigate = useNavigate();
  const sentence = useSentence();
  const [title, setTitle] = useState('');
  const [layout, setLayout] = useState<BoardLayout>('free');
  const [problem, setProblem] = useState<string>();
  const [isSending, setSending] = useState(false);

  async function make(): Promise<void> {
    if (title.trim() === '') return setProblem(text('home.boards.missing'));
    setSending(true);
    const op = newOp();
    const board: Topic = topicOf('board', practiceOf(live.client), op);
    const titles = layouts[layout].map((frame) => text(`board.frame.${layout}.${frame}` as MessageId));
    const outcome = await live.send(live.client, { kind: 'addOwnBoard', title: title.trim(), layout, titles }, { op, keep: false });
    setSending(false);
    if (outcome.kind === 'rejected') return setProblem(sentence(outcome));
    toast(text('home.boards.done'));
    void navigate(paths.board(board));
  }

  return (
    <Dialog
      title={text('home.boards.new')}
      isOpen
      onClose={onClose}
      actions={
        <Button look="primary" isPending={isSending} onPress={() => void make()}>
          {text('home.boards.begin')}
        </Button>
      }
    >
      <TextField label={text('home.boards.title')} value={title} onChange={setTitle} maxLength={80} problem={problem} />
      <RadioGroup
        label={text('board.layout')}
        value={layout}
        onChange={setLayout}
        options={(Object.keys(layouts) as BoardLayout[]).map((id) => ({ id, name: text(`board.layout.${id}`), hint: text(id === 'free' ? 'board.layout.free.own' : `board.layout.${id}.hint`) }))}
      />
    </Dialog>
  );
}

import { LayoutDashboard, Plus } from 'lucide-react';
import { useId, useState } from 'react';
import { Link, useNavigate } from 'react-router';
import type { Topic } from '../contracts';
import { useText } from '../i18n';
import { newOp, useItems, useLive } from '../live';
import { Button } from '../parts/button';
import { Dialog } from '../parts/dialog';
import { Icon } from '../parts/icon';
import { TextField } from '../parts/text-field';
import { toast } from '../parts/toast-queue';
import { UserText } from '../parts/user-text';
import { paths, practiceOf, topicOf } from '../paths';
import { useSentence } from '../refusals/use-sentence';
import styles from './home.module.css';

/** A person's own boards, for nobody else. */
export function OwnBoards() {
  const text = useText();
  const id = useId();
  const { client } = useLive();
  const boards = useItems(client, 'ownBoard').toReversed();
  const [isMaking, setMaking] = useState(false);
  return (
    <section aria-labelledby={id} className="stack">
      <div className={styles.head}>
        <h2 id={id}>{text('home.boards')}</h2>
      </div>
      {boards.length === 0 && <p className="muted">{text('home.boards.none')}</p>}
      {boards.length > 0 && (
        <ul className="stack">
          {boards.map(({ board, title }) => (
            <li key={board}>
              <Link to={paths.board(board)} className="row">
                <Icon of={LayoutDashboard} />
                <UserText>{title}</UserText>
              </Link>
            </li>
          ))}
        </ul>
      )}
      <div className="row">
        <Button icon={Plus} onPress={() => setMaking(true)}>
          {text('home.boards.new')}
        </Button>
      </div>
      {isMaking && <NewBoardDialog onClose={() => setMaking(false)} />}
    </section>
  );
}

function NewBoardDialog({ onClose }: { readonly onClose: () => void }) {
  const text = useText();
  const live = useLive();
  const navigate = useNavigate();
  const sentence = useSentence();
  const [title, setTitle] = useState('');
  const [problem, setProblem] = useState<string>();
  const [isSending, setSending] = useState(false);

  async function make(): Promise<void> {
    if (title.trim() === '') return setProblem(text('home.boards.missing'));
    setSending(true);
    const op = newOp();
    const board: Topic = topicOf('board', practiceOf(live.client), op);
    const outcome = await live.send(live.client, { kind: 'addOwnBoard', title: title.trim(), layout: 'free' }, { op, keep: false });
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
    </Dialog>
  );
}

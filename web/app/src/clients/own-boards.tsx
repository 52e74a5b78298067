import { Archive, ArchiveRestore, LayoutDashboard, Plus } from 'lucide-react';
import { useId, useState } from 'react';
import { Link } from 'react-router';
import type { OwnBoard } from '../contracts';
import { useText } from '../i18n';
import { useAct } from '../journals/use-act';
import { lazyPart } from '../lazy-page';
import { useItems, useLive } from '../live';
import { Button } from '../parts/button';
import { Icon } from '../parts/icon';
import { toast } from '../parts/toast-queue';
import { UserText } from '../parts/user-text';
import { paths } from '../paths';
import styles from './home.module.css';

const NewOwnBoardDialog = lazyPart(['boards'], () => import('./new-own-board-dialog'));

/** A person's own boards, for nobody else. */
export function OwnBoards() {
  const text = useText();
  const id = useId();
  const { client } = useLive();
  const boards = useItems(client, 'ownBoard').toReversed();
  const here = boards.filter(({ isAway }) => !isAway);
  const away = boards.filter(({ isAway }) => isAway);
  const [isMaking, setMaking] = useState(false);
  return (
    <section aria-labelledby={id} className="stack">
      <div className={styles.head}>
        <h2 id={id}>{text('home.boards')}</h2>
      </div>
      {here.length === 0 && <p className="muted">{text('home.boards.none')}</p>}
      {here.length > 0 && <List boards={here} />}
      {away.length > 0 && (
        <details>
          <summary className={styles.away}>{text('home.boards.away.list', { count: away.length })}</summary>
          <List boards={away} />
        </details>
      )}
      <div className="row">
        <Button icon={Plus} onPress={() => setMaking(true)}>
          {text('home.boards.new')}
        </Button>
      </div>
      {isMaking && <NewOwnBoardDialog onClose={() => setMaking(false)} />}
    </section>
  );
}

function List({ boards }: { readonly boards: readonly OwnBoard[] }) {
  return (
    <ul className={styles.boards}>
      {boards.map((board) => (
        <Row key={board.id} own={board} />
      ))}
    </ul>
  );
}

function Row({ own: { board, title, isAway } }: { readonly own: OwnBoard }) {
  const text = useText();
  const { client } = useLive();
  const act = useAct(client);
  const put = (away: boolean) => act({ kind: 'putAwayOwnBoard', board, isAway: away });

  async function putAway(): Promise<void> {
    if ((await put(true)).kind === 'accepted') toast(text('home.boards.away.done'), { name: text('home.boards.undo'), run: () => void put(false) });
  }

  return (
    <li className={styles.board}>
      <Link to={paths.board(board)} className="row">
        <Icon of={LayoutDashboard} />
        <UserText>{title}</UserText>
      </Link>
      {isAway ? (
        <Button look="quiet" icon={ArchiveRestore} aria-label={text('home.boards.back.of', { title })} onPress={() => void put(false)}>
          {text('home.boards.back')}
        </Button>
      ) : (
        <Button look="quiet" icon={Archive} aria-label={text('home.boards.away.of', { title })} onPress={() => void putAway()}>
          {text('home.boards.away')}
        </Button>
      )}
    </li>
  );
}

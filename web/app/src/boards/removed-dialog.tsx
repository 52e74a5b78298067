import { useText } from '../i18n';
import { useAct } from '../journals/use-act';
import { useItem } from '../live';
import { Button } from '../parts/button';
import { Dialog } from '../parts/dialog';
import { RelativeTime } from '../parts/relative-time';
import { useBoard } from './board-context';
import styles from './boards.module.css';

/** What a person took away: for a day it can come back. */
export default function RemovedDialog({ onClose }: { readonly onClose: () => void }) {
  const text = useText();
  const { board } = useBoard();
  const act = useAct(board);
  const tiles = useItem(board, 'removed', 'removedTiles')?.tiles ?? [];
  return (
    <Dialog title={text('board.gone')} isOpen onClose={onClose}>
      <p className="muted">{text(tiles.length === 0 ? 'board.gone.none' : 'board.gone.hint')}</p>
      <ul className={styles.points}>
        {tiles.toReversed().map(({ tile, what, at }) => (
          <li key={tile} className={styles.point}>
            <span>
              {text(`board.kind.${what}`)}
              <span className="muted small">
                {' · '}
                <RelativeTime at={at} />
              </span>
            </span>
            <Button onPress={() => void act({ kind: 'restoreTile', tile })}>{text('board.gone.back')}</Button>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}

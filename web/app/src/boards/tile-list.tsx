import { useEffect, useMemo, useRef } from 'react';
import type { Comment } from '../contracts';
import { useText } from '../i18n';
import { useNames } from '../journals/seats';
import { lazyPart } from '../lazy-page';
import { Button } from '../parts/button';
import { classNames } from '../parts/class-names';
import { EmptyState } from '../parts/empty-state';
import { UserText } from '../parts/user-text';
import { useBoard } from './board-context';
import styles from './boards.module.css';
import { inReadingOrder } from './layout';
import { TileFace } from './tile-face';
import tileStyles from './tile.module.css';
import { useTileWords } from './tile-words';
import type { SeenTile } from './unsent';
import { useCommentsByTile } from './use-comments-by-tile';

const TilePanel = lazyPart([], () => import('./tile-panel'));

interface TileListProps {
  readonly selected: string | undefined;
  readonly onSelect: (tile: string | undefined) => void;
}

/** All tiles in the order in which people read, with all that dragging does. */
export function TileList({ selected, onSelect }: TileListProps) {
  const text = useText();
  const { board, tiles } = useBoard();
  const said = useCommentsByTile(board);
  const ordered = useMemo(() => inReadingOrder(tiles), [tiles]);
  if (ordered.length === 0) return <EmptyState>{text('board.empty')}</EmptyState>;
  return (
    <ol className={styles.list} aria-label={text('board.list')}>
      {ordered.map((tile) => (
        <Row key={tile.id} tile={tile} comments={said.get(tile.id) ?? none} isOpen={tile.id === selected} onOpen={onSelect} />
      ))}
    </ol>
  );
}

const none: readonly Comment[] = [];

interface RowProps {
  readonly tile: SeenTile;
  readonly comments: readonly Comment[];
  readonly isOpen: boolean;
  readonly onOpen: (tile: string | undefined) => void;
}

function Row({ tile, comments, isOpen, onOpen }: RowProps) {
  const text = useText();
  const { board } = useBoard();
  const { about, whole } = useTileWords();
  const { what } = tile.content;
  const name = whole(tile);
  const answers = tile.reactions.length + comments.length;
  const row = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (isOpen) row.current?.scrollIntoView({ block: 'nearest' });
  }, [isOpen]);
  return (
    <li ref={row} className={classNames(styles.listed, what === 'frame' && styles.listedFrame)}>
      <article aria-label={name}>
        <div className={styles.rowHead}>
          {(what === 'picture' || what === 'drawing') && (
            <div className={styles.thumb} aria-hidden>
              <div className={classNames(styles.thumbSheet, tileStyles[tile.content.colour])}>
                <TileFace tile={{ ...tile, review: null, isWaiting: false, content: { ...tile.content, link: null, goal: null } }} board={board} />
              </div>
            </div>
          )}
          <div className={styles.rowWords}>
            <span className="muted small">{text(`board.kind.${what}`)}</span>
            {about(tile) !== '' && <UserText as="block">{about(tile)}</UserText>}
            <span className="muted small">
              <Meta tile={tile} answers={answers} />
            </span>
          </div>
          <span className="no-print">
            <Button look="quiet" aria-expanded={isOpen} aria-label={text(isOpen ? 'board.tile.close' : 'board.tile.open', { what: name })} onPress={() => onOpen(isOpen ? undefined : tile.id)}>
              {text(isOpen ? 'board.close' : 'board.open')}
            </Button>
          </span>
        </div>
        {comments.length > 0 && <Printed comments={comments} />}
        {isOpen && <TilePanel tile={tile} />}
      </article>
    </li>
  );
}

/** What is said to a tile, where it is printed. */
function Printed({ comments }: { readonly comments: readonly Comment[] }) {
  const names = useNames();
  return (
    <ul className={styles.printed}>
      {comments.map(({ id, by, words }) => (
        <li key={id}>
          {names.one(by)}: <UserText>{words}</UserText>
        </li>
      ))}
    </ul>
  );
}

function Meta({ tile, answers }: { readonly tile: SeenTile; readonly answers: number }) {
  const text = useText();
  const { sheet, me } = useBoard();
  const { by } = useBy();
  const standing = tile.isWaiting ? 'waiting' : tile.review?.standing;
  const parts = [
    sheet.owner === null && (tile.by === me ? text('board.by.you') : by(tile.by)),
    (standing === 'waiting' || standing === 'held' || standing === 'returned' || standing === 'hidden') && text(`board.mark.${standing}`),
    answers > 0 && text('board.answers', { count: answers }),
  ].filter((part) => part !== false);
  return parts.join(' · ');
}

function useBy() {
  const text = useText();
  const names = useNames();
  return { by: (person: string) => text('board.by', { name: names.one(person) }) };
}

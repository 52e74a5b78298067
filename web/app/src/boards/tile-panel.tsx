import { Eye, EyeOff, Flag, ImagePlus, PenLine, Send, Trash2, X } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { Link } from 'react-router';
import { useText } from '../i18n';
import { lazyPart } from '../lazy-page';
import { useItem, useTopic } from '../live';
import { useAct } from '../journals/use-act';
import { Button } from '../parts/button';
import { Notice } from '../parts/notice';
import { UserText } from '../parts/user-text';
import { idOf, paths, practiceOf, topicOf } from '../paths';
import { mayWrite as mayWriteIn } from '../roles';
import { Arrange } from './arrange';
import { useBoard } from './board-context';
import styles from './boards.module.css';
import { Comments } from './comments';
import { LinkChoice } from './link-choice';
import { Reactions } from './reactions';
import { useTileWords } from './tile-words';
import type { SeenTile } from './unsent';
import { standOf, useLinkedGoal } from './use-linked';
import { useRemove } from './use-remove';

const EditDialog = lazyPart([], () => import('./edit-dialog'));
const PictureDialog = lazyPart([], () => import('./picture-dialog'));
const FlagDialog = lazyPart([], async () => ({ default: (await import('../flags/flag-dialog')).FlagDialog }));
const JudgeDialog = lazyPart([], () => import('./judge-dialog'));
const SendDialog = lazyPart([], () => import('./send-dialog'));

interface TilePanelProps {
  readonly tile: SeenTile;
  readonly onClose?: () => void;
  /** It stands by itself, so it says what it is about. */
  readonly isOpened?: boolean;
  /** It was opened by keys, which go on in it. */
  readonly takesFocus?: boolean;
}

/** All about one tile: what it says, what others say to it, and what can be done with it. */
export default function TilePanel({ tile, onClose, isOpened = false, takesFocus = false }: TilePanelProps) {
  const text = useText();
  const { about, whole } = useTileWords();
  const { board, me, mayWrite, isCare, sheet, deeds } = useBoard();
  const act = useAct(board);
  const mayFlag = mayWriteIn(useTopic(board).role) && sheet.owner === null;
  const remove = useRemove();
  const [asked, setAsked] = useState<'edit' | 'flag' | 'picture' | 'hide' | 'return' | 'send'>();
  const isMine = tile.by === me;
  const standing = tile.review?.standing;
  const close = () => setAsked(undefined);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (isOpened) heading.current?.scrollIntoView({ block: 'nearest' });
    if (takesFocus) heading.current?.focus({ preventScroll: true });
  }, [isOpened, takesFocus]);
  return (
    <div className={styles.panel}>
      {isOpened && (
        <div className={styles.panelHead}>
          <h2 ref={heading} tabIndex={-1} className={styles.panelTitle}>
            {whole(tile)}
          </h2>
          {onClose && <Button look="quiet" icon={X} aria-label={text('board.close')} onPress={onClose} />}
        </div>
      )}
      {isOpened && about(tile) !== '' && <UserText as="block">{about(tile)}</UserText>}
      {(standing === 'held' || standing === 'returned' || standing === 'hidden') && (
        <Notice>
          <p>{text(isMine ? `board.standing.${standing}.mine` : `board.standing.${standing}`)}</p>
          {tile.review?.note && <UserText as="block">{tile.review.note}</UserText>}
        </Notice>
      )}
      {tile.content.link !== null && (tile.content.goal ? <LinkedGoal goals={tile.content.link} goal={tile.content.goal} isMine={isMine} /> : <Linked challenge={tile.content.link} />)}
      {isMine && mayWrite && (
        <div className="row">
          <Button icon={PenLine} onPress={() => setAsked('edit')}>
            {text('board.edit')}
          </Button>
          {tile.content.what === 'picture' && (
            <Button icon={ImagePlus} onPress={() => setAsked('picture')}>
              {text('board.picture.another')}
            </Button>
          )}
          {sheet.owner !== null && (
            <Button icon={Send} onPress={() => setAsked('send')}>
              {text('board.send')}
            </Button>
          )}
        </div>
      )}
      {isMine && (mayWrite || sheet.isClosed) && (
        <div className="row">
          <Button
            look="quiet"
            icon={Trash2}
            onPress={() => {
              remove(tile);
              onClose?.();
            }}
          >
            {text('board.remove')}
          </Button>
        </div>
      )}
      {isCare && !isMine && (
        <div className="row">
          {standing === 'held' && (
            <>
              <Button look="primary" icon={Eye} onPress={() => void act({ kind: 'approveTile', tile: tile.id, version: tile.version })}>
                {text('board.approve')}
              </Button>
              <Button onPress={() => setAsked('return')}>{text('board.return')}</Button>
            </>
          )}
          {standing === 'hidden' ? (
            <Button icon={Eye} onPress={() => void act({ kind: 'unhideTile', tile: tile.id })}>
              {text('board.unhide')}
            </Button>
          ) : (
            standing !== 'held' && standing !== 'returned' && (
              <Button look="quiet" icon={EyeOff} onPress={() => setAsked('hide')}>
                {text('board.hide')}
              </Button>
            )
          )}
        </div>
      )}
      {isMine && mayWrite && <Arrange tile={tile} />}
      {isMine && mayWrite && <LinkChoice tile={tile} group={sheet.group} />}
      {!isMine && sheet.owner === null && <p className="muted small">{text('board.tile.theirs')}</p>}
      {sheet.owner === null && !tile.isWaiting && tile.review === null && <Reactions tile={tile} />}
      {sheet.owner === null && <Comments tile={tile} />}
      {!isMine && mayFlag && !tile.isWaiting && (
        <div className="row">
          <Button look="quiet" icon={Flag} onPress={() => setAsked('flag')}>
            {text('flags.ask')}
          </Button>
        </div>
      )}
      {asked === 'edit' && <EditDialog tile={tile} onSubmit={(content) => void deeds.change(tile, content)} onClose={close} />}
      {asked === 'picture' && <PictureDialog content={tile.content} onSubmit={(content) => void deeds.change(tile, content)} onClose={close} />}
      {(asked === 'hide' || asked === 'return') && <JudgeDialog decision={asked} tile={tile} onClose={close} />}
      {asked === 'flag' && <FlagDialog topic={board} entry={tile.id} item={tile.id} onClose={close} />}
      {asked === 'send' && <SendDialog tile={tile} onClose={close} />}
    </div>
  );
}

function Linked({ challenge }: { readonly challenge: string }) {
  const text = useText();
  const { sheet } = useBoard();
  const linked = useItem(challenge, 'challenge', 'challengeSheet');
  const total = useItem(challenge, 'total', 'challengeTotal');
  if (linked === undefined || sheet.group === null) return null;
  return (
    <p>
      <Link to={paths.challenge(sheet.group, challenge)}>
        <UserText>{linked.plan.title}</UserText>
      </Link>{' '}
      <span className="muted">{text('board.link.total', { sum: total?.total ?? 0 })}</span>
    </p>
  );
}

/** The goal that the tile goes with, as far as this person may see it. */
function LinkedGoal({ goals, goal, isMine }: { readonly goals: string; readonly goal: string; readonly isMine: boolean }) {
  const text = useText();
  const card = useLinkedGoal(goals, goal);
  if (card === undefined) return null;
  const { title, sum, aim } = standOf(card);
  const group = topicOf('group', practiceOf(goals), idOf(goals));
  return (
    <>
      <p>
        <Link to={card.kind === 'goalCard' ? paths.goal(group, goal) : `${paths.goals(group)}#${goal}`}>
          <UserText>{title}</UserText>
        </Link>{' '}
        <span className="muted">{text('board.link.stand', { sum, aim })}</span>
      </p>
      {isMine && card.kind === 'goalCard' && card.reach !== 'group' && <p className="muted small">{text(`board.link.seen.${card.reach}`)}</p>}
    </>
  );
}

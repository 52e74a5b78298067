import { Flag } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import type { Comment } from '../contracts';
import { useText } from '../i18n';
import { useNames } from '../journals/seats';
import { useAct } from '../journals/use-act';
import { lazyPart } from '../lazy-page';
import { newOp, useItems, useLive, usePending, useTopic } from '../live';
import { Button } from '../parts/button';
import { RelativeTime } from '../parts/relative-time';
import { TextField } from '../parts/text-field';
import { toast } from '../parts/toast-queue';
import { UserText } from '../parts/user-text';
import { useSentence } from '../refusals/use-sentence';
import { mayWrite as mayWriteIn } from '../roles';
import { useKept } from '../writing/kept';
import { useBoard } from './board-context';
import styles from './boards.module.css';
import type { SeenTile } from './unsent';
import { useLeft } from './use-left';

const FlagDialog = lazyPart([], async () => ({ default: (await import('../flags/flag-dialog')).FlagDialog }));
const JudgeDialog = lazyPart([], () => import('./judge-dialog'));

/** What is said to a tile, and room to say something. */
export function Comments({ tile }: { readonly tile: SeenTile }) {
  const text = useText();
  const { board, mayWrite, sheet, guide, isCare } = useBoard();
  const comments = useItems(board, 'comment').filter((one) => one.tile === tile.id);
  const waiting = usePending(board).filter(({ op, state, command }) => state !== 'refused' && command.kind === 'writeComment' && command.tile === tile.id && !comments.some(({ id }) => id === op));
  const left = useLeft(guide?.timerEndsAt ?? null);
  const isSilent = guide?.isSilent === true && left > 0 && !isCare;
  const mayComment = mayWrite && !sheet.isClosed && tile.review === null && !tile.isWaiting;
  return (
    <section className={styles.comments} aria-label={text('board.comments')}>
      {comments.map((comment) => (
        <Said key={comment.id} comment={comment} />
      ))}
      {waiting.map(({ op, command }) => (
        <div key={op} className={styles.said}>
          {command.kind === 'writeComment' && <UserText as="block">{command.words}</UserText>}
          <span className="muted small">{text('board.mark.waiting')}</span>
        </div>
      ))}
      {isSilent ? <p className="muted small">{text('board.silent')}</p> : mayComment && <Field tile={tile} />}
    </section>
  );
}

const noWords = { words: '' };

function Field({ tile }: { readonly tile: SeenTile }) {
  const text = useText();
  const live = useLive();
  const sentence = useSentence();
  const { board } = useBoard();
  const kept = useKept(`${board}:${tile.id}:comment`, noWords);
  const { words } = kept.value;
  const now = useRef({ isHere: false, words });
  useEffect(() => {
    now.current = { isHere: true, words };
    return () => {
      now.current.isHere = false;
    };
  }, [words]);

  async function send(): Promise<void> {
    const sent = words.trim();
    if (sent === '') return;
    kept.drop();
    const op = newOp();
    const outcome = await live.send(board, { kind: 'writeComment', tile: tile.id, words: sent }, { op });
    if (outcome.kind === 'accepted') return;
    toast(sentence(outcome));
    // where this field is gone, the words stay above the board
    if (!now.current.isHere) return;
    if (now.current.words === '') kept.set({ words: sent });
    void live.outbox.dismiss(op);
  }

  return (
    <form
      className={styles.comment}
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <TextField long label={text('board.comment')} value={words} onChange={(next) => kept.set({ words: next })} maxLength={500} />
      <div className="row">
        <Button type="submit">{text('board.comment.send')}</Button>
      </div>
    </form>
  );
}

function Said({ comment }: { readonly comment: Comment }) {
  const text = useText();
  const names = useNames();
  const { board, me, isCare, mayWrite } = useBoard();
  const act = useAct(board);
  const [asked, setAsked] = useState<'flag' | 'hide'>();
  const mayFlag = mayWriteIn(useTopic(board).role);
  const close = () => setAsked(undefined);
  const { id, tile, by, at, words, review } = comment;
  return (
    <div className={styles.said}>
      <span className="muted small">
        <bdi>{by === me ? text('board.by.you') : names.one(by)}</bdi> · <RelativeTime at={at} />
      </span>
      <UserText as="block">{words}</UserText>
      {review !== null && (
        <p className="muted small">
          {text('board.mark.hidden')} {review.note && <UserText>{review.note}</UserText>}
        </p>
      )}
      <div className="row">
        {by === me && mayWrite && (
          <Button look="quiet" onPress={() => void act({ kind: 'withdrawComment', tile, comment: id })}>
            {text('board.comment.takeBack')}
          </Button>
        )}
        {by !== me && mayFlag && (
          <Button look="quiet" icon={Flag} aria-label={text('flags.askAbout', { name: names.one(by) })} onPress={() => setAsked('flag')} />
        )}
        {isCare && by !== me && review === null && (
          <Button look="quiet" onPress={() => setAsked('hide')}>
            {text('board.hide')}
          </Button>
        )}
        {isCare && review !== null && (
          <Button look="quiet" onPress={() => void act({ kind: 'unhideComment', tile, comment: id })}>
            {text('board.unhide')}
          </Button>
        )}
      </div>
      {asked === 'flag' && <FlagDialog topic={board} entry={tile} item={id} onClose={close} />}
      {asked === 'hide' && <JudgeDialog decision="hide" tile={{ id: tile, by }} comment={id} onClose={close} />}
    </div>
  );
}

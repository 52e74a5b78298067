import { Hourglass, Image, Megaphone, Sparkles } from 'lucide-react';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useText } from '../i18n';
import { useNames, useSeats } from '../journals/seats';
import { announce } from '../parts/announcer';
import { Button } from '../parts/button';
import { Icon } from '../parts/icon';
import { UserText } from '../parts/user-text';
import { isCare } from '../roles';
import { useBoard } from './board-context';
import styles from './boards.module.css';
import { useHeard } from './pointing';
import type { Stage } from './stage';
import { useLeft } from './use-left';
import type { Area } from './view';

interface NowHereProps {
  readonly stage: Stage;
  readonly isCanvas: boolean;
  readonly onSelect: (tile: string) => void;
}

/** What the group is doing now: the theme, the time, whose turn it is, and what a facilitator shows. */
export function NowHere({ stage, isCanvas, onSelect }: NowHereProps) {
  const text = useText();
  const names = useNames();
  const { guide, me, sheet, isCare: looksAfter, tiles } = useBoard();
  if (guide === undefined || sheet.owner !== null) return null;
  const { theme, turn } = guide;
  const held = looksAfter ? tiles.filter(({ review }) => review?.standing === 'held') : [];
  return (
    <div className={styles.now}>
      {theme !== null && (
        <p className={styles.nowLine}>
          <Icon of={Sparkles} />
          <span className="muted">{text('board.theme')}</span> <UserText>{theme}</UserText>
        </p>
      )}
      <Clock />
      {turn !== null && (
        <p className={styles.nowLine} role="status">
          <Icon of={Megaphone} />
          {turn === me ? text('board.turn.you') : text('board.turn.of', { name: names.one(turn) })}
        </p>
      )}
      {held[0] !== undefined && (
        <p className={styles.nowLine}>
          <Icon of={Image} />
          {text('board.waits', { count: held.length })}
          <Button onPress={() => onSelect(held[0]?.id ?? '')}>{text('board.waits.look')}</Button>
        </p>
      )}
      {isCanvas && <Follow stage={stage} />}
    </div>
  );
}

function Clock() {
  const text = useText();
  const { guide } = useBoard();
  const end = guide?.timerEndsAt ?? null;
  const left = useLeft(end);
  const wasRunning = useRef(false);
  useEffect(() => {
    if (left > 0) wasRunning.current = true;
    else if (wasRunning.current) {
      wasRunning.current = false;
      if (end !== null) announce(text('board.timer.over'));
    }
  }, [left, end, text]);
  if (end === null || left === 0) return null;
  const time = `${Math.floor(left / 60)}:${String(left % 60).padStart(2, '0')}`;
  return (
    <p className={styles.nowLine}>
      <Icon of={Hourglass} />
      <span role="timer" className={styles.clock}>
        {text('board.timer.left', { time: `\u2068${time}\u2069` })}
      </span>
      {guide?.isSilent && <span className="muted">{text('board.timer.silent')}</span>}
    </p>
  );
}

const gone = 15_000;

/** A facilitator shows what they look at; who follows, looks at it too. */
function Follow({ stage }: { readonly stage: Stage }) {
  const text = useText();
  const names = useNames();
  const seats = useSeats();
  const { board } = useBoard();
  const [shows, setShows] = useState<string>();
  const [follows, setFollows] = useState(false);
  const last = useRef<{ area: Area; at: number }>(undefined);
  const isFollowing = useRef(false);
  useHeard(
    board,
    useCallback(
      ({ kind, by, at: [x = 0, y = 0, width = 0, height = 0] }) => {
        const seat = seats.of(by);
        if (kind !== 'view' || seat === undefined || !isCare(seat.role)) return;
        last.current = { area: { x, y, width, height }, at: Date.now() };
        setShows(by);
        if (isFollowing.current) stage.show(last.current.area);
      },
      [seats, stage],
    ),
  );
  useEffect(() => {
    const timer = setInterval(() => {
      if (last.current === undefined || Date.now() - last.current.at < gone) return;
      last.current = undefined;
      isFollowing.current = false;
      setFollows(false);
      setShows(undefined);
    }, 3000);
    return () => clearInterval(timer);
  }, []);
  if (shows === undefined) return null;
  const turn = (on: boolean) => {
    isFollowing.current = on;
    setFollows(on);
    if (on && last.current) stage.show(last.current.area);
  };
  return (
    <p className={styles.nowLine} role="status">
      {text(follows ? 'board.follow.now' : 'board.follow.offer', { name: names.one(shows) })}
      <Button onPress={() => turn(!follows)}>{text(follows ? 'board.follow.stop' : 'board.follow.start')}</Button>
    </p>
  );
}

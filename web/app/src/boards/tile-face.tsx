import { EyeOff, Handshake, Hourglass, ImageOff, type LucideIcon, Target, Undo2 } from 'lucide-react';
import { memo } from 'react';
import type { Stroke, Tile, Topic } from '../contracts';
import { aimOf } from '../challenges/total';
import { useText } from '../i18n';
import { useItem } from '../live';
import { classNames } from '../parts/class-names';
import { Icon } from '../parts/icon';
import { lettersOf } from './layout';
import { pathOf } from './strokes';
import styles from './tile.module.css';
import { builtInOf } from './tile-words';
import { type Stand, standOf, useLinkedGoal } from './use-linked';
import { usePicture } from './use-picture';
import type { SeenTile } from './unsent';
import type { Size } from './view';

interface TileFaceProps {
  readonly tile: SeenTile;
  readonly board: Topic;
}

/** What is on a tile. */
export function TileFace({ tile, board }: TileFaceProps) {
  const { content, place } = tile;
  return (
    <>
      <Shown tile={tile} board={board} />
      {content.link !== null && (content.goal ? <GoalProgress goals={content.link} goal={content.goal} /> : <Progress challenge={content.link} />)}
      {(tile.review !== null || tile.isWaiting) && <Mark tile={tile} isLarge={place.width > 500} />}
    </>
  );
}

function Shown({ tile, board }: TileFaceProps) {
  const { id, content, place } = tile;
  switch (content.what) {
    case 'picture': {
      const known = builtInOf(content.picture);
      return known === undefined ? <Brought id={id} picture={content.picture ?? ''} board={board} /> : <img src={known.url} alt="" draggable={false} className={styles.image} />;
    }
    case 'drawing':
      return <Drawing strokes={content.strokes} width={place.width} height={place.height} />;
    case 'frame':
      return (
        <span dir="auto" className={styles.frameTitle}>
          {content.words}
        </span>
      );
    case 'note':
    case 'words':
      return <Written tile={tile} />;
  }
}

function Written({ tile }: { readonly tile: SeenTile }) {
  return (
    <span dir="auto" className={styles.written} style={{ fontSize: `${lettersOf(tile)}px` }}>
      {tile.content.words}
    </span>
  );
}

function Brought({ id, picture, board }: { readonly id: string; readonly picture: string; readonly board: Topic }) {
  const { url, state } = usePicture(picture, board, id);
  if (state === 'shown') return <img src={url} alt="" draggable={false} className={styles.image} />;
  return <span className={styles.noPicture}>{state === 'gone' && <Icon of={ImageOff} />}</span>;
}

/** Lines drawn by hand, drawn anew only when they or their size change. */
export const Drawing = memo(function DrawingOf({ strokes, width, height }: Size & { readonly strokes: readonly Stroke[] }) {
  return (
    <svg viewBox={`0 0 ${width} ${height}`} aria-hidden className={styles.lines}>
      {strokes.map((stroke, place) => (
        // oxlint-disable-next-line react/no-array-index-key -- lines have nothing else, and stay in their order
        <path key={place} d={pathOf(stroke, { width, height })} className={classNames(styles.stroke, styles[stroke.colour])} />
      ))}
    </svg>
  );
});

/** How far the challenge is that the tile goes with. */
function Progress({ challenge }: { readonly challenge: Topic }) {
  const sheet = useItem(challenge, 'challenge', 'challengeSheet');
  const total = useItem(challenge, 'total', 'challengeTotal');
  if (sheet === undefined) return null;
  const sum = total?.total ?? 0;
  return <StandShown icon={Handshake} stand={{ title: sheet.plan.title, sum, aim: aimOf(sum, sheet.plan.milestones) }} />;
}

/** How far the goal is that the tile goes with; nothing for those to whom it is not shown. */
function GoalProgress({ goals, goal }: { readonly goals: Topic; readonly goal: string }) {
  const card = useLinkedGoal(goals, goal);
  return card && <StandShown icon={Target} stand={standOf(card)} />;
}

function StandShown({ icon, stand: { title, sum, aim } }: { readonly icon: LucideIcon; readonly stand: Stand }) {
  const text = useText();
  return (
    <span className={styles.progress}>
      <span className={styles.progressWords}>
        <Icon of={icon} />
        <bdi>{title}</bdi>
        <span>{text('board.link.stand', { sum, aim })}</span>
      </span>
      <span className={styles.bar}>
        <span className={styles.done} style={{ inlineSize: `${Math.min(100, (100 * sum) / aim)}%` }} />
      </span>
    </span>
  );
}

/** Why the group does not see it yet. */
function Mark({ tile: { review, isWaiting }, isLarge }: { readonly tile: SeenTile; readonly isLarge: boolean }) {
  const text = useText();
  const standing = isWaiting ? 'waiting' : (review as Tile['review'])?.standing;
  if (standing !== 'waiting' && standing !== 'held' && standing !== 'returned' && standing !== 'hidden') return null;
  const icon = { waiting: Hourglass, held: Hourglass, returned: Undo2, hidden: EyeOff }[standing];
  return (
    <span className={styles.mark}>
      <Icon of={icon} />
      {isLarge && text(`board.mark.${standing}`)}
    </span>
  );
}

import { BoxSelect, Frame, ImagePlus, LayoutList, type LucideIcon, Map as MapIcon, MousePointer2, PenLine, Redo2, StickyNote, Type, Undo2 } from 'lucide-react';
import { useState } from 'react';
import type { TileContent, TileKind } from '../contracts';
import { useText } from '../i18n';
import { lazyPart } from '../lazy-page';
import { announce } from '../parts/announcer';
import { Button } from '../parts/button';
import { classNames } from '../parts/class-names';
import { useBoard } from './board-context';
import type { Look } from './board-page';
import styles from './boards.module.css';
import { boardSize, roomFor, sizes } from './layout';
import type { Stage } from './stage';
import { toBoard } from './view';

const WriteDialog = lazyPart([], () => import('./write-dialog'));
const PictureDialog = lazyPart([], () => import('./picture-dialog'));
const DrawDialog = lazyPart([], () => import('./draw-dialog'));

const icons: Readonly<Record<TileKind, LucideIcon>> = { note: StickyNote, words: Type, picture: ImagePlus, drawing: PenLine, frame: Frame };
const kinds = ['note', 'words', 'picture', 'drawing', 'frame'] as const satisfies readonly TileKind[];

interface ToolsProps {
  readonly stage: Stage;
  readonly look: Look;
  readonly onLook: (look: Look) => void;
  readonly onAdded: (tile: string) => void;
  readonly isChoosing: boolean;
  readonly onChoosing: (isOn: boolean) => void;
  readonly showsCursors: boolean;
  readonly onCursors: (isOn: boolean) => void;
}

/** What can be laid on the board, the ways back, and how it is looked at. */
export function Tools({ stage, look, onLook, onAdded, isChoosing, onChoosing, showsCursors, onCursors }: ToolsProps) {
  const text = useText();
  const { mayWrite, deeds, tiles, sheet } = useBoard();
  const [asked, setAsked] = useState<TileKind>();
  const close = () => setAsked(undefined);

  function add(content: TileContent): void {
    const middle = look === 'canvas' ? toBoard(stage.view, stage.middle) : { x: boardSize.width / 2, y: boardSize.height / 2 };
    const place = roomFor(content.what, sizes[content.what], middle, tiles);
    onAdded(deeds.add(content, place));
    if (look === 'canvas') stage.reveal(place);
    announce(text('board.added'));
  }

  return (
    <div className={classNames(styles.tools, 'no-print')}>
      {mayWrite && !sheet.isClosed && (
        <div role="group" aria-label={text('board.add')} className="row">
          {kinds.map((kind) => (
            <Button key={kind} icon={icons[kind]} onPress={() => setAsked(kind)}>
              {text(`board.kind.${kind}`)}
            </Button>
          ))}
        </div>
      )}
      <div className="row" data-look={look}>
        {mayWrite && (
          <>
            <Button icon={Undo2} aria-label={text('board.undo')} isDisabled={!deeds.mayUndo} onPress={deeds.undo} />
            <Button icon={Redo2} aria-label={text('board.redo')} isDisabled={!deeds.mayRedo} onPress={deeds.redo} />
          </>
        )}
        {look === 'canvas' && mayWrite && (
          <Button look={isChoosing ? 'plain' : 'quiet'} icon={BoxSelect} aria-pressed={isChoosing} onPress={() => onChoosing(!isChoosing)}>
            {text('board.choose')}
          </Button>
        )}
        {look === 'canvas' && sheet.owner === null && (
          <Button look="quiet" icon={MousePointer2} onPress={() => onCursors(!showsCursors)}>
            {text(showsCursors ? 'board.cursors.hide' : 'board.cursors.show')}
          </Button>
        )}
        <Button icon={look === 'canvas' ? LayoutList : MapIcon} onPress={() => onLook(look === 'canvas' ? 'list' : 'canvas')}>
          {text(look === 'canvas' ? 'board.look.list' : 'board.look.canvas')}
        </Button>
      </div>
      {(asked === 'note' || asked === 'words' || asked === 'frame') && <WriteDialog what={asked} onSubmit={add} onClose={close} />}
      {asked === 'picture' && <PictureDialog onSubmit={add} onClose={close} />}
      {asked === 'drawing' && <DrawDialog onSubmit={add} onClose={close} />}
    </div>
  );
}

import { ArchiveRestore, DoorClosed, DoorOpen, Ellipsis, FileDown, ImageDown, PenLine, Presentation, Settings2 } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useText } from '../i18n';
import { useAct } from '../journals/use-act';
import { lazyPart } from '../lazy-page';
import { Button } from '../parts/button';
import { Menu, MenuItem } from '../parts/menu';
import { toast } from '../parts/toast-queue';
import { useBoard } from './board-context';
import { usePointing } from './pointing';
import type { Stage } from './stage';
import { useTileWords } from './tile-words';
import { useLinked } from './use-linked';
import { useTold } from './use-told';

const ChangeDialog = lazyPart([], () => import('./change-dialog'));
const RemovedDialog = lazyPart([], () => import('./removed-dialog'));
const EndDialog = lazyPart([], () => import('./end-dialog'));
const GuideDialog = lazyPart([], () => import('./guide-dialog'));

/** What is done with the board as a whole. */
export default function BoardMenu({ stage }: { readonly stage: Stage }) {
  const text = useText();
  const { board, isCare, mayWrite, sheet, tiles, title } = useBoard();
  const act = useAct(board);
  const { about } = useTileWords();
  const linked = useLinked(tiles);
  const told = useTold();
  const [asked, setAsked] = useState<'guide' | 'change' | 'gone' | 'end'>();
  const [isShowing, setShowing] = useState(false);
  const pointing = usePointing(board);
  const close = () => setAsked(undefined);

  useEffect(() => {
    if (!isShowing) return undefined;
    const tell = () => {
      const { x, y, width, height } = stage.area;
      pointing.view(x, y, width, height);
    };
    tell();
    const stop = stage.changed.add(tell);
    const timer = setInterval(tell, 4000);
    return () => {
      stop();
      clearInterval(timer);
    };
  }, [isShowing, pointing, stage]);

  async function take(as: 'png' | 'pdf'): Promise<void> {
    const { takeAlong } = await import('./take-along');
    if (!(await takeAlong(as, { board, tiles, title, about, linked, told: told() }))) toast(text('board.take.failed'));
  }

  return (
    <>
      {isCare && isShowing && (
        <Button icon={Presentation} onPress={() => setShowing(false)}>
          {text('board.show.stop')}
        </Button>
      )}
      <Menu label={text('board.more')} trigger={<Button icon={Ellipsis}>{text('board.more')}</Button>}>
        <MenuItem icon={ImageDown} name={text('board.take.png')} onAction={() => void take('png')} />
        <MenuItem icon={FileDown} name={text('board.take.pdf')} onAction={() => void take('pdf')} />
        {isCare && <MenuItem icon={Settings2} name={text('board.guide')} onAction={() => setAsked('guide')} />}
        {isCare && !isShowing && <MenuItem icon={Presentation} name={text('board.show.start')} onAction={() => setShowing(true)} />}
        {mayWrite && <MenuItem icon={ArchiveRestore} name={text('board.gone')} onAction={() => setAsked('gone')} />}
        {(isCare || sheet.owner !== null) && <MenuItem icon={PenLine} name={text('board.change')} onAction={() => setAsked('change')} />}
        {isCare && (
          <MenuItem
            icon={sheet.isClosed ? DoorOpen : DoorClosed}
            name={text(sheet.isClosed ? 'board.reopen' : 'board.end')}
            onAction={() => (sheet.isClosed ? void act({ kind: 'changeBoard', title: null, about: null, pictures: null, isClosed: false }) : setAsked('end'))}
          />
        )}
      </Menu>
      {asked === 'guide' && <GuideDialog onClose={close} />}
      {asked === 'change' && <ChangeDialog onClose={close} />}
      {asked === 'end' && <EndDialog onClose={close} />}
      {asked === 'gone' && <RemovedDialog onClose={close} />}
    </>
  );
}

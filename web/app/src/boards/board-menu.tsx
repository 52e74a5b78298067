import { Ellipsis, FileDown, ImageDown, Presentation, Settings2 } from 'lucide-react';
import { lazy, Suspense, useEffect, useState } from 'react';
import { useText } from '../i18n';
import { useAct } from '../journals/use-act';
import { Button } from '../parts/button';
import { Menu, MenuItem } from '../parts/menu';
import { toast } from '../parts/toast-queue';
import { useBoard } from './board-context';
import { usePointing } from './pointing';
import type { Stage } from './stage';
import { useTileWords } from './tile-words';

const GuideDialog = lazy(() => import('./guide-dialog'));

/** What is done with the board as a whole. */
export default function BoardMenu({ stage }: { readonly stage: Stage }) {
  const text = useText();
  const { board, isCare, sheet, tiles, title } = useBoard();
  const act = useAct(board);
  const { about } = useTileWords();
  const [isGuiding, setGuiding] = useState(false);
  const [isShowing, setShowing] = useState(false);
  const pointing = usePointing(board);

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
    if (!(await takeAlong(as, { board, tiles, title, about }))) toast(text('board.take.failed'));
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
        {isCare && <MenuItem icon={Settings2} name={text('board.guide')} onAction={() => setGuiding(true)} />}
        {isCare && !isShowing && <MenuItem icon={Presentation} name={text('board.show.start')} onAction={() => setShowing(true)} />}
        {isCare && (
          <MenuItem
            name={text(sheet.isClosed ? 'board.reopen' : 'board.end')}
            onAction={() => void act({ kind: 'changeBoard', title: null, about: null, pictures: null, isClosed: !sheet.isClosed })}
          />
        )}
      </Menu>
      <Suspense>{isGuiding && <GuideDialog onClose={() => setGuiding(false)} />}</Suspense>
    </>
  );
}

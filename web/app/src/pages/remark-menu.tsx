import { Ellipsis, Eye, EyeOff, Flag, Undo2 } from 'lucide-react';
import { useState } from 'react';
import type { Remark, RemarkAnswer } from '../contracts';
import { useText } from '../i18n';
import { useNames } from '../journals/seats';
import { useAct } from '../journals/use-act';
import { lazyPart } from '../lazy-page';
import { Button } from '../parts/button';
import { Dialog } from '../parts/dialog';
import { Menu, MenuItem } from '../parts/menu';
import { usePageInHand } from './page-context';

const HideDialog = lazyPart([], () => import('./hide-dialog'));
const FlagDialog = lazyPart([], () => import('../flags/flag-dialog').then((found) => ({ default: found.FlagDialog })));

interface RemarkMenuProps {
  readonly remark: Remark;
  /** The answer that it is about, if it is not the remark. */
  readonly answer?: RemarkAnswer;
}

/** Taking one's own back, asking a facilitator to look, and what facilitators hide and show again. */
export function RemarkMenu({ remark, answer }: RemarkMenuProps) {
  const text = useText();
  const names = useNames();
  const { page, me, isCare, mayWrite } = usePageInHand();
  const act = useAct(page);
  const [asked, setAsked] = useState<'flag' | 'hide' | 'withdraw'>();
  const { by, hiddenFor } = answer ?? remark;
  const about = { remark: remark.id, answer: answer?.answer ?? null };
  const label = text(by === me ? 'page.remark.more.own' : 'page.remark.more', { name: names.one(by) });
  const close = () => setAsked(undefined);
  if (by !== me && !isCare && !mayWrite) return null;

  function withdraw(): void {
    close();
    void act({ kind: 'withdrawRemark', ...about });
  }

  return (
    <>
      <Menu label={label} trigger={<Button look="quiet" icon={Ellipsis} aria-label={label} />}>
        {by === me && <MenuItem icon={Undo2} name={text('page.remark.withdraw')} onAction={() => setAsked('withdraw')} />}
        {by !== me && !isCare && <MenuItem icon={Flag} name={text('flags.ask')} onAction={() => setAsked('flag')} />}
        {isCare && hiddenFor === null && <MenuItem icon={EyeOff} name={text('page.remark.hide')} onAction={() => setAsked('hide')} />}
        {isCare && hiddenFor !== null && <MenuItem icon={Eye} name={text('page.remark.show')} onAction={() => void act({ kind: 'showRemark', ...about })} />}
      </Menu>
      {asked === 'hide' && <HideDialog what="remark" command={(reason) => ({ kind: 'hideRemark', ...about, reason })} onClose={close} />}
      {asked === 'flag' && <FlagDialog topic={page} entry={remark.id} item={answer?.answer ?? remark.id} onClose={close} />}
      {asked === 'withdraw' && (
        <Dialog
          isQuestion
          isOpen
          title={text('page.remark.withdraw.title')}
          onClose={close}
          actions={
            <>
              <Button look="danger" onPress={withdraw}>
                {text('page.remark.withdraw')}
              </Button>
              <Button onPress={close}>{text('page.remark.keep')}</Button>
            </>
          }
        >
          <p>{text(answer === undefined && remark.answers.length > 0 ? 'page.remark.withdraw.answers' : 'page.remark.withdraw.about')}</p>
        </Dialog>
      )}
    </>
  );
}

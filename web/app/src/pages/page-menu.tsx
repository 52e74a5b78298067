import { Copy, Download, Ellipsis, Eraser, FileCheck, FilePen, History, LayoutList, Lock, LockOpen, PenLine, ScrollText, UsersRound } from 'lucide-react';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useText } from '../i18n';
import { useAct } from '../journals/use-act';
import { lazyPart } from '../lazy-page';
import { Button } from '../parts/button';
import { Menu, MenuItem } from '../parts/menu';
import { toast } from '../parts/toast-queue';
import { paths } from '../paths';
import { usePageInHand } from './page-context';

const TakeDialog = lazyPart([], () => import('./take-dialog'));
const PartsDialog = lazyPart([], () => import('./parts-dialog'));
const ChangeDialog = lazyPart([], () => import('./change-dialog'));
const WritersDialog = lazyPart([], () => import('./writers-dialog'));
const FinishDialog = lazyPart([], () => import('./finish-dialog'));
const TakeOutDialog = lazyPart([], () => import('./take-out-dialog'));
const LogDialog = lazyPart([], () => import('./log-dialog'));

type Asked = 'take' | 'takeOut' | 'parts' | 'change' | 'writers' | 'finish' | 'log';

/** What is done with the page as a whole. */
export default function PageMenu() {
  const text = useText();
  const { page, sheet, me, isCare, mayWrite, out } = usePageInHand();
  const act = useAct(page);
  const navigate = useNavigate();
  const [asked, setAsked] = useState<Asked>();
  const isShared = sheet.owner === null;
  const close = () => setAsked(undefined);

  async function lock(isLocked: boolean): Promise<void> {
    const outcome = await act({ kind: 'changePage', title: null, about: null, isLocked, showsCarets: null });
    if (outcome.kind === 'accepted') toast(text(isLocked ? 'page.lock.done' : 'page.unlock.done'));
  }

  async function freeze(isFrozen: boolean): Promise<void> {
    const outcome = await act({ kind: 'freezePage', isFrozen, givesCopies: isFrozen });
    if (outcome.kind === 'accepted') toast(text(isFrozen ? 'page.copies.done' : 'page.reopen.done'));
  }

  return (
    <>
      <Button icon={Download} onPress={() => setAsked('take')}>
        {text('page.take')}
      </Button>
      {!isShared && (
        <Button icon={History} onPress={() => void navigate(paths.pageHistory(page))}>
          {text('page.past.open')}
        </Button>
      )}
      {isShared && (
        <Menu label={text('page.more')} trigger={<Button icon={Ellipsis}>{text('page.more')}</Button>}>
          <MenuItem icon={History} name={text('page.past.open')} onAction={() => void navigate(paths.pageHistory(page))} />
          <MenuItem icon={LayoutList} name={text('page.parts')} onAction={() => setAsked('parts')} />
          {(mayWrite || out !== undefined) && <MenuItem icon={Eraser} name={text('page.takeOut')} onAction={() => setAsked('takeOut')} />}
          {isCare && <MenuItem icon={PenLine} name={text('page.change')} onAction={() => setAsked('change')} />}
          {isCare && !sheet.isFrozen && (
            <MenuItem icon={sheet.isLocked ? LockOpen : Lock} name={text(sheet.isLocked ? 'page.unlock' : 'page.lock')} onAction={() => void lock(!sheet.isLocked)} />
          )}
          {isCare && <MenuItem icon={UsersRound} name={text('page.writers')} onAction={() => setAsked('writers')} />}
          {isCare && <MenuItem icon={ScrollText} name={text('page.log')} onAction={() => setAsked('log')} />}
          {isCare && !sheet.isFrozen && <MenuItem icon={FileCheck} name={text('page.finish')} onAction={() => setAsked('finish')} />}
          {isCare && sheet.isFrozen && <MenuItem icon={Copy} name={text('page.copies')} onAction={() => void freeze(true)} />}
          {isCare && sheet.isFrozen && <MenuItem icon={FilePen} name={text('page.reopen')} onAction={() => void freeze(false)} />}
        </Menu>
      )}
      {asked === 'take' && <TakeDialog onClose={close} />}
      {asked === 'takeOut' && <TakeOutDialog person={me} onClose={close} />}
      {asked === 'parts' && <PartsDialog onClose={close} />}
      {asked === 'change' && <ChangeDialog onClose={close} />}
      {asked === 'writers' && <WritersDialog onClose={close} />}
      {asked === 'finish' && <FinishDialog onClose={close} />}
      {asked === 'log' && <LogDialog onClose={close} />}
    </>
  );
}

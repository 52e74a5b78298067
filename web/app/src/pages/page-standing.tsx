import { EyeOff, FileCheck, Lock } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { useText } from '../i18n';
import { lazyPart } from '../lazy-page';
import { useItems } from '../live';
import { Button } from '../parts/button';
import { Icon } from '../parts/icon';
import { Notice } from '../parts/notice';
import { UserText } from '../parts/user-text';
import { usePageInHand } from './page-context';
import styles from './pages.module.css';

const HiddenDialog = lazyPart([], () => import('./hidden-dialog'));

/** How the page stands for this person: finished, not written in for now, and what was decided about their own words. */
export function PageStanding() {
  const text = useText();
  const { sheet, isCare, out } = usePageInHand();
  return (
    <div className={styles.standing}>
      {sheet.owner === null && sheet.isFrozen && <Line icon={<Icon of={FileCheck} />}>{text('page.finished')}</Line>}
      {sheet.isLocked && !sheet.isFrozen && <Line icon={<Icon of={Lock} />}>{text(isCare ? 'page.locked.care' : 'page.locked')}</Line>}
      {out !== undefined && !sheet.isFrozen && (
        <Notice tone="notice" title={text('page.out')}>
          <UserText as="block">{out.reason}</UserText>
          <p>{text('page.out.about')}</p>
        </Notice>
      )}
      <HiddenLine />
    </div>
  );
}

function Line({ icon, children }: { readonly icon: ReactNode; readonly children: ReactNode }) {
  return (
    <p className={styles.line} role="status">
      {icon}
      <span>{children}</span>
    </p>
  );
}

/** Hidden passages: all of them for facilitators, their own for those who wrote them. */
function HiddenLine() {
  const text = useText();
  const { page, isCare } = usePageInHand();
  const hidden = useItems(page, 'hiddenPassage');
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      {hidden.length > 0 && (
        <p className={styles.line}>
          <Icon of={EyeOff} />
          <span>{text(isCare ? 'page.hidden.care' : 'page.hidden.own', { count: hidden.length })}</span>
          <Button onPress={() => setOpen(true)}>{text(isCare ? 'page.hidden.look' : 'page.hidden.why')}</Button>
        </p>
      )}
      {isOpen && <HiddenDialog onClose={() => setOpen(false)} />}
    </>
  );
}

import { DoorOpen } from 'lucide-react';
import type { MouseEvent } from 'react';
import { useText } from '../i18n';
import { classNames } from '../parts/class-names';
import { Icon } from '../parts/icon';
import { VisuallyHidden } from '../parts/visually-hidden';
import { leave } from './leave';
import styles from './quick-exit.module.css';

/** The way out, always in the same corner. A link that the server knows too, so that it works even if this script does not. */
export function QuickExit({ className }: { readonly className?: string }) {
  const text = useText();
  const go = (event: MouseEvent) => {
    event.preventDefault();
    leave();
  };
  return (
    <a href="/exit" rel="noreferrer nofollow" onClick={go} className={classNames(styles.exit, className)}>
      <Icon of={DoorOpen} />
      <span>
        <VisuallyHidden>{text('shell.emergency')} </VisuallyHidden>
        {text('shell.exit')}
      </span>
    </a>
  );
}

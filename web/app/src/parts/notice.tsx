import { CircleAlert, Info, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { classNames } from './class-names';
import { Icon } from './icon';
import styles from './notice.module.css';

export interface NoticeProps {
  readonly tone?: 'info' | 'notice' | 'danger';
  readonly title?: ReactNode;
  readonly children: ReactNode;
}

const icons = { info: Info, notice: TriangleAlert, danger: CircleAlert };

/** Something to know, inside a page. `danger` only beside what cannot be undone. */
export function Notice({ tone = 'info', title, children }: NoticeProps) {
  return (
    <div className={classNames(styles.box, styles[tone])}>
      <Icon of={icons[tone]} />
      <div className={styles.words}>
        {title && <strong>{title}</strong>}
        <div>{children}</div>
      </div>
    </div>
  );
}

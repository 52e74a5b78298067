import { type ReactNode, useEffect, useRef } from 'react';
import { useNavigationType } from 'react-router';
import config from '../config.json';
import { classNames } from '../parts/class-names';
import { useSettings } from '../settings/settings';
import styles from './page.module.css';

interface PageProps {
  readonly title: string;
  /** One line under the title. */
  readonly lead?: ReactNode;
  /** Beside the title: at most one of them primary. */
  readonly actions?: ReactNode;
  /** `reading`: a narrow column, for pages of text and settings. */
  readonly width?: 'full' | 'reading';
  readonly children: ReactNode;
}

/** The first page of a visit leaves the focus where the browser puts it. */
let hasArrived = false;

/** Every page is one of these: its title heads it, names the tab, and takes the focus when the page opens. */
export function Page({ title, lead, actions, width = 'full', children }: PageProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const isBack = useNavigationType() === 'POP';
  useTabFace(title);
  useEffect(() => {
    if (hasArrived) heading.current?.focus({ preventScroll: isBack });
    if (hasArrived && !isBack) scrollTo(0, 0);
    hasArrived = true;
  }, [isBack]);
  return (
    <div className={classNames(styles.page, styles[width])}>
      <div className={styles.head}>
        <div>
          <h1 ref={heading} tabIndex={-1}>
            {title}
          </h1>
          {lead && <p className="muted">{lead}</p>}
        </div>
        {actions && <div className="row no-print">{actions}</div>}
      </div>
      {children}
    </div>
  );
}

/** The tab's title and picture; in discreet mode they say nothing. */
function useTabFace(title: string): void {
  const { discreet } = useSettings();
  useEffect(() => {
    document.title = discreet ? config.discreetName : `${title} · ${config.name}`;
    document.querySelector('link[rel=icon]')?.setAttribute('href', discreet ? '/plain-icon.svg' : '/icon.svg');
  }, [title, discreet]);
}

import { type ReactNode, useId } from 'react';
import { classNames } from '../parts/class-names';
import styles from './groups.module.css';

interface SectionProps {
  readonly title: ReactNode;
  /** Beside the title. */
  readonly actions?: ReactNode;
  /** `card`: lifted from the page; `plain`: only its heading. */
  readonly look?: 'card' | 'plain';
  readonly children: ReactNode;
}

/** A part of a page, under its heading. */
export function Section({ title, actions, look = 'card', children }: SectionProps) {
  const id = useId();
  return (
    <section aria-labelledby={id} className={classNames(look === 'card' && 'card', styles.section)}>
      <div className={styles.sectionHead}>
        <h2 id={id}>{title}</h2>
        {actions}
      </div>
      {children}
    </section>
  );
}

import type { ReactNode } from 'react';
import styles from './empty-state.module.css';

export interface EmptyStateProps {
  /** One line that says what belongs here. */
  readonly children: ReactNode;
  /** One thing to do next. */
  readonly action?: ReactNode;
  /** One real example; it is shown as an example. */
  readonly example?: ReactNode;
  /** The word above the example. */
  readonly exampleLabel?: ReactNode;
}

/** A place with nothing in it yet. */
export function EmptyState({ children, action, example, exampleLabel }: EmptyStateProps) {
  return (
    <div className={styles.empty}>
      <p>{children}</p>
      {action}
      {example && (
        <figure className={styles.example}>
          <figcaption>{exampleLabel}</figcaption>
          {example}
        </figure>
      )}
    </div>
  );
}

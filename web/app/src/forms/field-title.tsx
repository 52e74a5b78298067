import type { ReactNode } from 'react';
import { classNames } from '../parts/class-names';
import fieldStyles from '../parts/field.module.css';
import type { FormField } from './shapes';
import styles from './forms.module.css';

interface FieldTitleProps {
  /** Its label is `ID-label`, its help `ID-more`. */
  readonly id: string;
  readonly field: Pick<FormField, 'label' | 'help'>;
  readonly problem?: string | undefined;
  /** Beside the label. */
  readonly children?: ReactNode;
}

/** What a group of controls asks. */
export function FieldTitle({ id, field, problem, children }: FieldTitleProps) {
  return (
    <div className={styles.title}>
      <span className={styles.titleLine}>
        <span id={`${id}-label`} className={fieldStyles.label}>
          <bdi>{field.label}</bdi>
        </span>
        {children}
      </span>
      <span id={`${id}-more`} className={classNames(problem === undefined ? fieldStyles.hint : fieldStyles.problem)}>
        {problem ?? (field.help === null ? undefined : <bdi>{field.help}</bdi>)}
      </span>
    </div>
  );
}

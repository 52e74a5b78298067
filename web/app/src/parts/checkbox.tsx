import { Check, Minus } from 'lucide-react';
import type { ReactNode } from 'react';
import { Checkbox as AriaCheckbox, type CheckboxProps as AriaCheckboxProps } from 'react-aria-components/Checkbox';
import { classNames } from './class-names';
import field from './field.module.css';
import { Icon } from './icon';
import styles from './mark.module.css';

export interface CheckboxProps extends Omit<AriaCheckboxProps, 'children' | 'className' | 'style'> {
  readonly children: ReactNode;
  readonly hint?: ReactNode;
}

/** Yes or no, sent together with the rest of a form. */
export function Checkbox({ children, hint, ...rest }: CheckboxProps) {
  return (
    <AriaCheckbox {...rest} className={classNames(styles.option, hint !== undefined && styles.lines)}>
      {({ isIndeterminate }) => (
        <>
          <span className={classNames(styles.mark, styles.square)}>
            <Icon of={isIndeterminate ? Minus : Check} />
          </span>
          <span className={styles.words}>
            {children}
            {hint && <span className={field.hint}>{hint}</span>}
          </span>
        </>
      )}
    </AriaCheckbox>
  );
}

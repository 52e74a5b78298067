import type { ReactNode } from 'react';
import { Switch as AriaSwitch, type SwitchProps as AriaSwitchProps } from 'react-aria-components/Switch';
import { classNames } from './class-names';
import field from './field.module.css';
import styles from './mark.module.css';

export interface SwitchProps extends Omit<AriaSwitchProps, 'children' | 'className' | 'style'> {
  readonly children: ReactNode;
  readonly hint?: ReactNode;
}

/** On or off, at once. */
export function Switch({ children, hint, ...rest }: SwitchProps) {
  return (
    <AriaSwitch {...rest} className={classNames(styles.option, hint !== undefined && styles.lines)}>
      <span className={styles.track} />
      <span className={styles.words}>
        <span className={styles.name}>{children}</span>
        {hint && <span className={field.hint}>{hint}</span>}
      </span>
    </AriaSwitch>
  );
}

import type { ReactNode } from 'react';
import { Switch as AriaSwitch, type SwitchProps as AriaSwitchProps } from 'react-aria-components/Switch';
import field from './field.module.css';
import styles from './mark.module.css';

export interface SwitchProps extends Omit<AriaSwitchProps, 'children' | 'className' | 'style'> {
  readonly children: ReactNode;
  readonly hint?: ReactNode;
}

/** On or off, at once. */
export function Switch({ children, hint, ...rest }: SwitchProps) {
  return (
    <AriaSwitch {...rest} className={styles.option}>
      <span className={styles.track} />
      <span className={styles.words}>
        {children}
        {hint && <span className={field.hint}>{hint}</span>}
      </span>
    </AriaSwitch>
  );
}

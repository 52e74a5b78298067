import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components/Button';
import { Link as AriaLink, type LinkProps as AriaLinkProps } from 'react-aria-components/Link';
import styles from './button.module.css';
import { classNames } from './class-names';
import { Icon } from './icon';

interface Look {
  /** One `primary` a screen; `danger` only for what cannot be undone. */
  readonly look?: 'plain' | 'primary' | 'quiet' | 'danger';
  readonly icon?: LucideIcon;
  readonly children?: ReactNode;
}

export type ButtonProps = Look & Omit<AriaButtonProps, 'children' | 'className' | 'style'>;
export type ButtonLinkProps = Look & Omit<AriaLinkProps, 'children' | 'className' | 'style'>;

function lookOf(look: Look['look'], children: ReactNode): string {
  return classNames(styles.button, styles[look ?? 'plain'], children === undefined && styles.iconOnly);
}

/** Does something here. While `isPending` it stays in focus and cannot be pressed twice. */
export function Button({ look, icon, children, ...rest }: ButtonProps) {
  return (
    <AriaButton {...rest} className={lookOf(look, children)}>
      {icon && <Icon of={icon} />}
      {children}
    </AriaButton>
  );
}

/** Goes somewhere, and looks like a button. */
export function ButtonLink({ look, icon, children, ...rest }: ButtonLinkProps) {
  return (
    <AriaLink {...rest} className={lookOf(look, children)}>
      {icon && <Icon of={icon} />}
      {children}
    </AriaLink>
  );
}

import type { LucideIcon } from 'lucide-react';
import { classNames } from './class-names';
import styles from './icon.module.css';

interface IconProps {
  readonly of: LucideIcon;
  readonly size?: 'normal' | 'large';
  /** For arrows and other pictures with a direction: turned round in right-to-left languages. */
  readonly directed?: boolean;
}

/** A picture beside a word. It is never the only carrier of meaning, so screen readers skip it. */
export function Icon({ of: Picture, size = 'normal', directed = false }: IconProps) {
  return (
    <Picture aria-hidden focusable={false} strokeWidth={1.9} className={classNames(styles.icon, styles[size], directed && styles.directed)} />
  );
}

import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import styles from './banner.module.css';
import { classNames } from './class-names';
import { Icon } from './icon';

export interface BannerProps {
  readonly icon: LucideIcon;
  readonly tone?: 'info' | 'notice';
  readonly children: ReactNode;
}

/** A strip across the whole page that says how things stand. */
export function Banner({ icon, tone = 'info', children }: BannerProps) {
  return (
    <div className={classNames(styles.banner, styles[tone], 'no-print')}>
      <Icon of={icon} />
      <span>{children}</span>
    </div>
  );
}

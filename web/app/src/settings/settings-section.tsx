import { type ReactNode, useId } from 'react';
import { classNames } from '../parts/class-names';
import styles from './settings.module.css';

/** A card of settings that belong together. */
export function SettingsSection({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const heading = useId();
  return (
    <section aria-labelledby={heading} className={classNames('card', styles.section)}>
      <h2 id={heading}>{title}</h2>
      {children}
    </section>
  );
}

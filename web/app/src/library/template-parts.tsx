import type { ReactNode } from 'react';
import styles from './library.module.css';

/** A part of a template's page, under its heading. */
export function Part({ title, lang, children }: { readonly title: string; readonly lang?: string; readonly children: ReactNode }) {
  return (
    <section className={`card ${styles.part}`}>
      <h2 lang={lang}>{title}</h2>
      {children}
    </section>
  );
}

/** Lines of a template, one below the other; nothing where there are none. */
export function Lines({ title, lines, lang }: { readonly title: string; readonly lines: readonly string[]; readonly lang: string }) {
  if (lines.length === 0) return null;
  return (
    <Part title={title}>
      <ul lang={lang} className={styles.lines}>
        {lines.map((line, place) => (
          // oxlint-disable-next-line react/no-array-index-key -- lines of a text
          <li key={place} dir="auto">
            {line}
          </li>
        ))}
      </ul>
    </Part>
  );
}

/** A line among its facts. */
export function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

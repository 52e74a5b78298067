import styles from './user-text.module.css';

interface UserTextProps {
  readonly children: string;
  /** `block` keeps line breaks; `inline` is for names and titles inside a sentence. */
  readonly as?: 'block' | 'inline';
}

/** Anything a person wrote: it keeps its own direction, whatever the language around it. */
export function UserText({ children, as = 'inline' }: UserTextProps) {
  return as === 'inline' ? (
    <bdi className={styles.inline}>{children}</bdi>
  ) : (
    <div dir="auto" className={styles.block}>
      {children}
    </div>
  );
}

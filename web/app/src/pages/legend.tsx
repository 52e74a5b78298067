import { useText } from '../i18n';
import type { AuthorLook } from './author-marks';
import styles from './authors.module.css';

/** Whose words look how. */
export function Legend({ authors }: { readonly authors: ReadonlyMap<string, AuthorLook> }) {
  const text = useText();
  return (
    <ul aria-label={text('page.write.legend')} className={styles.legend}>
      {[...authors].map(([person, { name, className }]) => (
        <li key={person}>
          <bdi className={className}>{name}</bdi>
        </li>
      ))}
    </ul>
  );
}

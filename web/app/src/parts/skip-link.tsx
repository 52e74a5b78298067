import { useText } from '../i18n';
import styles from './skip-link.module.css';

/** The first stop of the Tab key: straight to the page. */
export function SkipLink() {
  const text = useText();
  return (
    <a href="#main" className={styles.skip}>
      {text('parts.skip')}
    </a>
  );
}

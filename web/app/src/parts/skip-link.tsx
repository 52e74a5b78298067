import { useText } from '../i18n';
import { classNames } from './class-names';
import styles from './skip-link.module.css';

/** The first stop of the Tab key: straight to the page. */
export function SkipLink() {
  const text = useText();
  return (
    <a href="#main" className={classNames(styles.skip, 'no-print')}>
      {text('parts.skip')}
    </a>
  );
}

import { Minus, Plus } from 'lucide-react';
import { useText } from '../i18n';
import { Icon } from '../parts/icon';
import type { LineChange } from './changes';
import styles from './pages.module.css';

/** Lines that came and went, each said with a word and a sign. */
export function ChangeList({ changes }: { readonly changes: readonly LineChange[] }) {
  const text = useText();
  return (
    <ul className={styles.changes}>
      {changes.map(({ id, what, line }) => (
        <li key={id} className={styles.change} data-what={what}>
          <span className={styles.mark}>
            <Icon of={what === 'new' ? Plus : Minus} />
            {text(what === 'new' ? 'page.change.new' : 'page.change.gone')}
          </span>
          <span dir="auto">{what === 'new' ? <ins>{line}</ins> : <del>{line}</del>}</span>
        </li>
      ))}
    </ul>
  );
}
